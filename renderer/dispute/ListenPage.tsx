import { Page } from '../frame/Page.tsx';

export function ListenPage() {
  return <Page title="Dispute">{null}</Page>;
}
