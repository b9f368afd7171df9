import { IconDots } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { classes } from '../components/classes.ts';
import menu from '../components/Menu.module.css';
import { useSay } from '../words/useSay.ts';
import type { FieldKey } from './fieldKey.ts';
import { fieldProps } from './fieldKey.ts';
import styles from './Sheet.module.css';

export interface RecordActions {
  readonly onAdd: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

interface RecordNumberProps extends RecordActions {
  readonly field: FieldKey;
  readonly number: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The number under which a record stands, and behind it what can be done with the record as a whole. */
export function RecordNumber({ field, number, isFirst, isLast, ...actions }: RecordNumberProps) {
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <span className={styles.number}>
      <button
        {...fieldProps(field)}
        ref={button}
        type="button"
        className={styles.numberButton}
        aria-label={say(($) => $.drafting.actions.of, { number })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
            event.preventDefault();
            actions.onMove(event.key === 'ArrowUp' ? -1 : 1);
          }
        }}
      >
        <span>{number}</span>
        <IconDots className={styles.dots} size={14} stroke={1.75} aria-hidden />
      </button>
      {isOpen && (
        <Popover
          className={menu.popover}
          triggerRef={button}
          isOpen
          onOpenChange={setOpen}
          placement="bottom start"
          offset={2}
        >
          <Menu
            className={menu.list}
            aria-label={say(($) => $.drafting.actions.of, { number })}
            autoFocus="first"
            onClose={() => setOpen(false)}
            disabledKeys={[...(isFirst ? ['up'] : []), ...(isLast ? ['down'] : [])]}
          >
            <Action id="up" label={say(($) => $.drafting.actions.up)} onAction={() => actions.onMove(-1)} />
            <Action
              id="down"
              label={say(($) => $.drafting.actions.down)}
              onAction={() => actions.onMove(1)}
            />
            <Action id="add" label={say(($) => $.drafting.actions.add)} onAction={actions.onAdd} />
            <Action id="remove" label={say(($) => $.drafting.actions.remove)} onAction={actions.onRemove} />
          </Menu>
        </Popover>
      )}
    </span>
  );
}

interface ActionProps {
  readonly id: string;
  readonly label: string;
  readonly onAction: () => void;
}

function Action({ id, label, onAction }: ActionProps) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      className={classes(menu.item, menu.plain, styles.action)}
      // The menu gives the focus back first; what is done may take it elsewhere.
      onAction={() => window.setTimeout(onAction, 30)}
    >
      {label}
    </MenuItem>
  );
}
