import type { CheckedDispute } from '../../../shared/contract/checkedDispute.ts';
import { TextLink } from '../../components/TextLink.tsx';
import { dayWords, weekdayWords } from '../dayWords.ts';
import { useSay } from '../../words/useSay.ts';
import { partMark, withParts } from '../../words/withParts.tsx';
import type { DisputeHere } from '../DisputeRoom.tsx';

interface HeldAgainstProps {
  readonly here: DisputeHere;
  readonly checked: CheckedDispute;
}

/** Which version counted, since when, and as of when everything is looked at. */
export function HeldAgainst({ here, checked: { assessment, standing } }: HeldAgainstProps) {
  const say = useSay();
  const { dispute, write, called, place } = here;
  const { versionInForce } = assessment;
  if (versionInForce === null || standing.inForceSince === null) {
    return null;
  }
  const { channel, receivedAt } = dispute;
  const received = write.dayOf(receivedAt);
  return withParts(
    say(($) => $.check.held[channel], {
      version: partMark(0),
      since: dayWords(write, standing.inForceSince),
      name: called,
      day: weekdayWords(write, received),
      time: write.time(receivedAt),
    }),
    <TextLink
      to="/projects/$projectId"
      params={{ projectId: place.projectId }}
      search={{ version: versionInForce }}
    >
      {say(($) => $.check.version, { number: versionInForce })}
    </TextLink>,
  );
}
