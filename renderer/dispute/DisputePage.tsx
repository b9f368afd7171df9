import type { PageProps } from '../frame/Page.tsx';
import { Page } from '../frame/Page.tsx';
import { useSay } from '../words/useSay.ts';
import type { DisputeHere } from './DisputeRoom.tsx';
import { PathColumn } from './path/PathColumn.tsx';
import type { Step } from './path/pathSteps.ts';
import { pathSteps } from './path/pathSteps.ts';
import { PathStrip } from './path/PathStrip.tsx';

interface DisputePageProps extends Omit<PageProps, 'strip' | 'savedAt'> {
  readonly here: DisputeHere;
  readonly step: Step;
}

/** A page of a dispute with the path beside it, or above it where it is narrow. */
export function DisputePage({ here, step, ...page }: DisputePageProps) {
  const say = useSay();
  const { dispute, checked, called, write, open } = here;
  const steps = pathSteps(
    { dispute, checked: checked.status === 'here' ? checked.value : undefined, called, say, write },
    step,
  );
  return (
    <>
      <PathColumn here={here} steps={steps} />
      <Page {...page} strip={<PathStrip here={here} steps={steps} />} savedAt={open.savedAt} />
    </>
  );
}
