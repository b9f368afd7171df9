import { Trouble } from '../components/Trouble.tsx';
import type { PageProps } from '../frame/Page.tsx';
import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';
import type { DisputeHere } from './DisputeRoom.tsx';
import { PathColumn } from './path/PathColumn.tsx';
import type { Step } from './path/pathSteps.ts';
import { pathSteps } from './path/pathSteps.ts';
import { PathStrip } from './path/PathStrip.tsx';
import { AtTop } from './AtTop.tsx';
import { ReadOnlyContext } from './readOnly.ts';
import { ReadOnlyNotice } from './ReadOnlyNotice.tsx';
import { disputeKeeper } from './saving/keepers.ts';

interface DisputePageProps extends Omit<PageProps, 'strip' | 'savedAt'> {
  readonly here: DisputeHere;
  readonly step: Step;
}

/** A page of a dispute with the path beside it, or above it where it is narrow. */
export function DisputePage({ here, step, children, ...page }: DisputePageProps) {
  const say = useSay();
  const { dispute, checked, called, write, open, kept, place } = here;
  const steps = pathSteps(
    { dispute, checked: checked.status === 'here' ? checked.value : undefined, called, say, write },
    step,
  );
  return (
    <ReadOnlyContext value={open.brokenSeal !== null}>
      <PathColumn here={here} steps={steps} />
      <Page {...page} strip={<PathStrip here={here} steps={steps} />} savedAt={open.savedAt}>
        <ReadOnlyNotice open={open} />
        {kept.error !== undefined && (
          <AtTop>
            <Trouble error={kept.error} onRetry={disputeKeeper(place).retry} />
          </AtTop>
        )}
        {children}
      </Page>
    </ReadOnlyContext>
  );
}
