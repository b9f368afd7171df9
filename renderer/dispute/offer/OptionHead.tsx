import type { OfferOption } from '../../../shared/model/offer.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useUndo } from '../../frame/undo.ts';
import { useSay } from '../../words/useSay.ts';
import { ValuePopover } from '../ValuePopover.tsx';
import { AddLine } from './AddLine.tsx';
import { focusLater } from './focusLater.ts';
import { optionLetter } from './optionLetter.ts';
import type { OptionTableProps } from './OptionTable.tsx';
import styles from './OptionTable.module.css';

interface OptionHeadProps extends OptionTableProps {
  readonly option: OfferOption;
  readonly index: number;
  readonly onAdded: (lineId: string) => void;
}

/** The letter of an option and its name, which opens to be changed. */
export function OptionHead({ here, terms, edits, option, index, onAdded }: OptionHeadProps) {
  const say = useSay();
  const undo = useUndo();
  const { language } = terms.client;
  const letter = optionLetter(index);
  const title = option.title.trim() === '' ? say(($) => $.offerPage.untitled) : option.title;
  return (
    <>
      <span className={styles.kicker}>
        <span>{say(($) => $.offerPage.option, { letter })}</span>
        <AddLine terms={terms} edits={edits} optionId={option.id} letter={letter} onAdded={onAdded} />
      </span>
      <ValuePopover
        isPlain
        label={say(($) => $.offerPage.fields.title)}
        value={
          <span className={styles.title} lang={language}>
            {title}
          </span>
        }
      >
        <TextField
          label={say(($) => $.offerPage.fields.title)}
          value={option.title}
          onChange={(changed) => edits.changeOption(option.id, { title: changed })}
          lang={language}
          hint={say(($) => $.offerPage.fields.textHint, {
            language: say(($) => $.offerPage.languages[language]),
            name: here.called,
          })}
        />
        <div>
          <Button
            size="small"
            kind="quiet"
            onPress={() => {
              const putBack = edits.removeOption(option.id);
              undo.offer({ said: say(($) => $.offerPage.removedOption, { title }), undo: putBack });
              focusLater(() => document.querySelector<HTMLElement>('[data-add-option] button'));
            }}
          >
            {say(($) => $.offerPage.removeOption)}
          </Button>
        </div>
      </ValuePopover>
    </>
  );
}
