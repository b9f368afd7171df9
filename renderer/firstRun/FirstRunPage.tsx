import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';

export function FirstRunPage() {
  const say = useSay();
  return <Page title={say(($) => $.projects.title)}>{null}</Page>;
}
