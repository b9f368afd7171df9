import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import {
  Button as AriaButton,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { classes } from './classes.ts';
import field from './Field.module.css';
import type { FieldNotesProps } from './FieldNotes.tsx';
import { FieldNotes } from './FieldNotes.tsx';
import styles from './Menu.module.css';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A second, quieter line. */
  readonly hint?: string;
}

export interface SelectProps<Id extends string> extends FieldNotesProps {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  /** null while nothing is chosen. */
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  /** What stands there while nothing is chosen. */
  readonly nothingChosen?: string;
}

/** One out of several; for up to four short ones, `Segmented` shows them all. */
export function Select<Id extends string>({
  label,
  options,
  value,
  onChange,
  nothingChosen = '–',
  ...notes
}: SelectProps<Id>) {
  return (
    <AriaSelect
      className={field.field}
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option !== undefined) {
          onChange(option.id);
        }
      }}
      isInvalid={notes.problem !== undefined}
      placeholder={nothingChosen}
    >
      <Label className={field.label}>{label}</Label>
      <AriaButton className={classes(field.input, field.button)}>
        <SelectValue className={styles.value}>
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : options.find(({ id }) => id === value)?.label
          }
        </SelectValue>
        <IconChevronDown size={16} stroke={1.75} aria-hidden />
      </AriaButton>
      <FieldNotes {...notes} />
      <Popover className={styles.popover} offset={4}>
        <ListBox className={styles.list} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles.item}>
              {({ isSelected }) => (
                <>
                  <span className={styles.check}>
                    {isSelected && <IconCheck size={16} stroke={2} aria-hidden />}
                  </span>
                  <span className={styles.words}>
                    <span>{option.label}</span>
                    {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
