import { assertNever } from '../../shared/assertNever.ts';
import type { WalkPart } from '../../shared/model/agreement.ts';
import { ChangesHere } from './ChangesHere.tsx';
import { DeliverablesPart } from './DeliverablesPart.tsx';
import { PaymentsPart } from './PaymentsPart.tsx';
import type { Reading } from './reading.ts';
import { RefundsPart } from './RefundsPart.tsx';
import { TimePart } from './TimePart.tsx';

interface PartReadProps {
  readonly reading: Reading;
  readonly part: Exclude<WalkPart, 'withdrawal'>;
}

/** One part of the agreement, with what a change order changes in it first. */
export function PartRead({ reading, part }: PartReadProps) {
  return (
    <>
      <ChangesHere {...reading} part={part} />
      <TheWhole reading={reading} part={part} />
    </>
  );
}

function TheWhole({ reading, part }: PartReadProps) {
  switch (part) {
    case 'time':
      return <TimePart {...reading} />;
    case 'deliverables':
      return <DeliverablesPart {...reading} />;
    case 'payments':
      return <PaymentsPart {...reading} />;
    case 'refunds':
      return <RefundsPart {...reading} />;
    default:
      return assertNever(part);
  }
}
