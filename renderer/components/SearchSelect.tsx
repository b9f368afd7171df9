import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import type { Ref } from 'react';
import {
  Button as AriaButton,
  ComboBox,
  Group,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { useSay } from '../words/useSay.ts';
import { classes } from './classes.ts';
import field from './Field.module.css';
import { FieldNotes } from './FieldNotes.tsx';
import menu from './Menu.module.css';
import styles from './SearchSelect.module.css';
import type { SelectProps } from './Select.tsx';

interface SearchSelectProps<Id extends string> extends SelectProps<Id> {
  /** What the list says where nothing has the typed words in it. */
  readonly nothingFound: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** The choice may be taken back to nothing by emptying the field. */
  readonly onClear?: () => void;
}

/** One out of many: typing narrows the list down to what has the words in it. */
export function SearchSelect<Id extends string>({
  label,
  options,
  value,
  onChange,
  onClear,
  nothingChosen,
  nothingFound,
  inputRef,
  ...notes
}: SearchSelectProps<Id>) {
  const say = useSay();
  return (
    <ComboBox
      className={field.field}
      defaultItems={options}
      value={value}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option !== undefined) {
          onChange(option.id);
        } else {
          onClear?.();
        }
      }}
      isInvalid={notes.problem !== undefined}
      allowsEmptyCollection
    >
      <Label className={field.label}>{label}</Label>
      <Group className={classes(field.input, styles.box)}>
        <Input ref={inputRef} className={styles.words} placeholder={nothingChosen} autoComplete="off" />
        <AriaButton className={styles.open} aria-label={say(($) => $.fields.suggestions)}>
          <IconChevronDown size={16} stroke={1.75} aria-hidden />
        </AriaButton>
      </Group>
      <FieldNotes {...notes} />
      <Popover className={classes(menu.popover, styles.popover)} offset={4}>
        <ListBox<(typeof options)[number]>
          className={menu.list}
          renderEmptyState={() => <p className={styles.nothing}>{nothingFound}</p>}
        >
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={menu.item}>
              {({ isSelected }) => (
                <>
                  <span className={menu.check}>
                    {isSelected && <IconCheck size={16} stroke={2} aria-hidden />}
                  </span>
                  <span className={menu.words}>
                    <span>{option.label}</span>
                    {option.hint !== undefined && <span className={menu.hint}>{option.hint}</span>}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
