import { Page } from '../frame/Page.tsx';

export function OfferPage() {
  return <Page title="Dispute">{null}</Page>;
}
