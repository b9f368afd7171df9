import { instantOf } from '../../../shared/model/instant.ts';
import type { OfferLine } from '../../../shared/model/offer.ts';
import { Button } from '../../components/Button.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage } from '../../words/useLanguage.ts';
import { afterPreposition } from '../../../shared/i18n/afterPreposition.ts';
import { useSay } from '../../words/useSay.ts';
import type { DisputeHere } from '../DisputeRoom.tsx';
import { KeptDayField } from '../KeptDayField.tsx';
import { HoursField } from './HoursField.tsx';
import { changedLine, isMoney, isWork, LINE_KINDS } from './lineKinds.ts';
import type { OfferTerms } from './offerTerms.ts';

interface LineEditorProps {
  readonly here: DisputeHere;
  readonly terms: OfferTerms;
  readonly line: OfferLine;
  readonly onChange: (line: OfferLine) => void;
  readonly onRemove: () => void;
}

/** The fields of a line: what the client reads, then what is for the freelancer's eyes only. */
export function LineEditor({ here, terms, line, onChange, onRemove }: LineEditorProps) {
  const say = useSay();
  const screen = useLanguage();
  const { write, called } = here;
  const { language } = terms.client;
  const today = write.dayOf(instantOf(new Date()));
  const change = (changed: Partial<OfferLine>) => onChange(changedLine(terms, line, changed));
  const withoutDay = (): void => {
    const rest = { ...line };
    delete rest.by;
    onChange(rest);
  };
  return (
    <>
      <Select
        label={say(($) => $.offerPage.fields.kind)}
        options={LINE_KINDS.map((id) => ({ id, label: say(($) => $.offerPage.kinds[id]) }))}
        value={line.kind}
        onChange={(kind) => change({ kind })}
      />
      {isMoney(line.kind) && (
        <MoneyField
          label={say(($) => $.offerPage.fields.amount)}
          writer={write}
          value={line.amount ?? null}
          onChange={(amount) => {
            if (amount !== null) {
              change({ amount });
            }
          }}
        />
      )}
      <TextField
        label={say(($) => $.offerPage.fields.text, { name: called })}
        value={line.text}
        onChange={(text) => change({ text })}
        lang={language}
        hint={
          language === screen
            ? undefined
            : say(($) => $.offerPage.fields.textHint, {
                language: say(($) => $.offerPage.languages[language]),
                name: called,
              })
        }
      />
      {isWork(line.kind) && (
        <>
          <KeptDayField
            label={say(($) => $.offerPage.fields.by)}
            value={line.by ?? null}
            onChange={(by) => (by === null ? withoutDay() : change({ by }))}
            earliest={today}
            early={say(($) => $.offerPage.fields.past)}
          />
          <HoursField
            label={say(($) => $.offerPage.fields.hours)}
            minutes={line.minutes}
            write={write}
            onChange={(minutes) => change({ minutes })}
          />
          <MoneyField
            label={say(($) => $.offerPage.fields.worth, { name: afterPreposition(screen, called) })}
            writer={write}
            value={line.worth ?? null}
            onChange={(worth) => change({ worth: worth ?? undefined })}
            hint={say(($) => $.offerPage.fields.privately)}
          />
        </>
      )}
      <div>
        <Button size="small" kind="quiet" onPress={onRemove}>
          {say(($) => $.offerPage.removeLine)}
        </Button>
      </div>
    </>
  );
}
