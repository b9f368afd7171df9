import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';

export function SettingsPage() {
  const say = useSay();
  return <Page title={say(($) => $.projects.title)}>{null}</Page>;
}
