import { Page } from '../frame/Page.tsx';

export function AnswerPage() {
  return <Page title="Dispute">{null}</Page>;
}
