import { Label, RadioButton, RadioField, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import { classes } from './classes.ts';
import field from './Field.module.css';
import type { FieldNotesProps } from './FieldNotes.tsx';
import { FieldNotes } from './FieldNotes.tsx';
import type { Option } from './Select.tsx';
import styles from './RadioGroup.module.css';

export interface RadioGroupProps<Id extends string> extends FieldNotesProps {
  readonly label: string;
  /** The label is only for readers: what the choices are for is seen. */
  readonly isLabelHidden?: boolean;
  /** `segments`: few short ones side by side. `list`: one below the other, with hints. */
  readonly kind?: 'segments' | 'list';
  readonly options: readonly Option<Id>[];
  /** null while nothing is chosen. */
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
}

/** One out of few, all of them seen. */
export function RadioGroup<Id extends string>({
  label,
  isLabelHidden = false,
  kind = 'segments',
  options,
  value,
  onChange,
  ...notes
}: RadioGroupProps<Id>) {
  return (
    <AriaRadioGroup
      className={field.field}
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option !== undefined) {
          onChange(option.id);
        }
      }}
      isInvalid={notes.problem !== undefined}
      orientation={kind === 'segments' ? 'horizontal' : 'vertical'}
    >
      <Label className={isLabelHidden ? styles.forReaders : field.label}>{label}</Label>
      <div className={styles[kind]}>
        {options.map(({ id, label: words, hint }) => (
          <RadioField key={id} value={id} className={styles[`${kind}Place`]}>
            <RadioButton className={classes(styles.option, styles[`${kind}Option`])}>
              {kind === 'list' && <span className={styles.disc} />}
              <span className={styles.words}>
                <span>{words}</span>
                {hint !== undefined && <span className={field.hint}>{hint}</span>}
              </span>
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldNotes {...notes} />
    </AriaRadioGroup>
  );
}
