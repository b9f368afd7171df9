import { Page } from '../frame/Page.tsx';

export function CheckPage() {
  return <Page title="Dispute">{null}</Page>;
}
