import { Trouble } from '../components/Trouble.tsx';
import { useSay } from '../words/useSay.ts';
import { Page } from './Page.tsx';

/** In place of a page that could not be shown: what is safe, and a way back that loads everything afresh. */
export function BrokenPage() {
  const say = useSay();
  return (
    <Page title={say(($) => $.frame.broken.title)}>
      <Trouble error={{ code: 'unexpected' }} onRetry={() => window.location.reload()} />
    </Page>
  );
}
