import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';

export function NewDisputePage() {
  const say = useSay();
  return <Page title={say(($) => $.projects.title)}>{null}</Page>;
}
