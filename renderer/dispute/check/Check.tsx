import { Trouble } from '../../components/Trouble.tsx';
import { WaitingLines } from '../../components/WaitingLines.tsx';
import { useSay } from '../../words/useSay.ts';
import { DisputePage } from '../DisputePage.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { Checked } from './Checked.tsx';
import { NothingToCheck } from './NothingToCheck.tsx';

/** What was changed a moment ago is checked too: until it is saved, the answer of before is not shown. */
export function Check({ here }: { readonly here: DisputeHere }) {
  const say = useSay();
  const { checked, kept } = here;
  const title = say(($) => $.check.window);
  if (checked.status === 'failed') {
    return (
      <DisputePage here={here} step="check" title={title}>
        <Trouble error={checked.error} onRetry={checked.again} />
      </DisputePage>
    );
  }
  if (checked.status === 'waiting' || kept.isSaving) {
    return (
      <DisputePage here={here} step="check" title={title} heading={'\u00a0'}>
        <WaitingLines />
      </DisputePage>
    );
  }
  const { assessment } = checked.value;
  return assessment.findings.length === 0 || assessment.versionInForce === null ? (
    <NothingToCheck here={here} checked={checked.value} />
  ) : (
    <Checked here={here} checked={checked.value} />
  );
}
