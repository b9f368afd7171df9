import { useRef } from 'react';
import type { OfferLine, OfferOption } from '../../../shared/model/offer.ts';
import { SignedWords } from '../../components/SignedWords.tsx';
import { useUndo } from '../../frame/undo.ts';
import { useSay } from '../../words/useSay.ts';
import { ValuePopover } from '../ValuePopover.tsx';
import { focusLater } from './focusLater.ts';
import { LineEditor } from './LineEditor.tsx';
import { LineWords } from './LineWords.tsx';
import type { OfferTerms } from './offerTerms.ts';
import styles from './OptionLines.module.css';
import type { OptionTableProps } from './OptionTable.tsx';
import { otherSum } from './otherSum.ts';

interface OptionLinesProps extends OptionTableProps {
  readonly option: OfferOption;
  /** The line that was just added; it opens at once. */
  readonly added: string | undefined;
}

/** What the client gets with an option; each line opens into its fields. */
export function OptionLines({ here, terms, edits, option, added }: OptionLinesProps) {
  const say = useSay();
  const undo = useUndo();
  const list = useRef<HTMLUListElement>(null);
  const label = say(($) => $.offerPage.fields.line, { name: here.called });
  return (
    <ul ref={list} className={styles.lines}>
      {option.lines.map((line) => (
        <li key={line.id}>
          <ValuePopover
            isPlain
            startsOpen={line.id === added}
            label={label}
            value={<LineWords line={line} client={terms.client} />}
          >
            <LineEditor
              here={here}
              terms={terms}
              line={line}
              onChange={(changed) => edits.changeLine(option.id, changed)}
              onRemove={() => {
                const putBack = edits.removeLine(option.id, line.id);
                focusLater(() => list.current?.querySelector('button'));
                undo.offer({
                  said: say(($) => $.offerPage.removedLine, { text: line.text }),
                  undo: putBack,
                });
              }}
            />
          </ValuePopover>
          <OtherSum line={line} client={terms.client} />
        </li>
      ))}
    </ul>
  );
}

/** Words of one's own stay when the amount changes; that they name another sum is said beside them. */
function OtherSum({
  line: { text, amount },
  client: { language, write },
}: {
  readonly line: OfferLine;
  readonly client: OfferTerms['client'];
}) {
  const say = useSay();
  const written =
    amount === undefined ? undefined : otherSum(text, amount, { language, currency: write.currency });
  return amount === undefined || written === undefined ? null : (
    <p className={styles.otherSum}>
      <SignedWords kind="needs">
        {say(($) => $.offerPage.otherSum, { written, amount: write.money(amount) })}
      </SignedWords>
    </p>
  );
}
