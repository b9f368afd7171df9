import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Dialog, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import menu from '../components/Menu.module.css';
import { useSay } from '../words/useSay.ts';
import { useDrafting, useDraftPart } from './drafting.ts';
import type { FieldKey } from './fieldKey.ts';
import { fieldProps } from './fieldKey.ts';
import styles from './Sheet.module.css';

interface BlocksChooserProps {
  readonly field: FieldKey;
  readonly number: string;
  /** Ids of deliverables. */
  readonly blocks: readonly string[];
  readonly onChange: (blocks: readonly string[]) => void;
}

/** Which deliverables wait for what the client supplies. */
export function BlocksChooser({ field, number, blocks, onChange }: BlocksChooserProps) {
  const say = useSay();
  const { sheet, write } = useDrafting();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  // A text, so that the row stays as it is while other things are typed.
  const names = useDraftPart((draft) => write.list(namesOf(draft, blocks)));
  const label = say(($) => $.drafting.duties.blocksOf, { number });
  return (
    <p className={styles.facts}>
      <span className={styles.fact}>
        {say(($) => $.drafting.duties.waits)}
        <button
          {...fieldProps(field)}
          ref={button}
          type="button"
          className={styles.choice}
          aria-label={`${label}: ${names === '' ? say(($) => $.drafting.duties.nothing) : names}`}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setOpen(true)}
        >
          <span>{names === '' ? say(($) => $.drafting.duties.nothing) : names}</span>
          <IconChevronDown size={14} stroke={1.75} aria-hidden />
        </button>
      </span>
      {isOpen && (
        <Popover className={menu.popover} triggerRef={button} isOpen onOpenChange={setOpen} offset={4}>
          <Dialog className={styles.choices} aria-label={label}>
            <ListBox
              className={menu.list}
              aria-label={label}
              autoFocus
              selectionMode="multiple"
              selectedKeys={blocks}
              onSelectionChange={(chosen) => {
                const { deliverables } = sheet.draft();
                onChange(deliverables.flatMap(({ id }) => (chosen === 'all' || chosen.has(id) ? id : [])));
              }}
            >
              {sheet.draft().deliverables.map(({ id, title }, place) => (
                <ListBoxItem key={id} id={id} textValue={title} className={menu.item}>
                  {({ isSelected }) => (
                    <>
                      <span className={menu.check}>
                        {isSelected && <IconCheck size={16} stroke={2} aria-hidden />}
                      </span>
                      <span>{nameOf(title, place)}</span>
                    </>
                  )}
                </ListBoxItem>
              ))}
            </ListBox>
          </Dialog>
        </Popover>
      )}
    </p>
  );
}

function namesOf({ deliverables }: AgreementDraft, blocks: readonly string[]): string[] {
  return deliverables.flatMap(({ id, title }, place) => (blocks.includes(id) ? nameOf(title, place) : []));
}

function nameOf(title: string, place: number): string {
  return `1.${place + 1} ${title}`.trim();
}
