import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { classes } from '../components/classes.ts';
import menu from '../components/Menu.module.css';
import { useReadOnly } from './readOnly.ts';
import styles from './ValuePopover.module.css';

interface ValuePopoverProps {
  /** What the value is; with the value it is the name of the button. */
  readonly label: string;
  /** The value as it reads in its sentence. */
  readonly value: ReactNode;
  /** Without the line below the value: where a whole row opens. */
  readonly isPlain?: boolean;
  /** Open from the first: for what was just added. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A value in a sentence that can be changed: it reads as a link and opens into its field. */
export function ValuePopover({
  label,
  value,
  isPlain = false,
  startsOpen = false,
  children,
}: ValuePopoverProps) {
  const [isOpen, setIsOpen] = useState(startsOpen);
  if (useReadOnly()) {
    return value;
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setIsOpen}>
      <AriaButton className={classes(styles.value, isPlain ? styles.row : styles.link)}>
        <span className={styles.forReaders}>{label}: </span>
        {value}
      </AriaButton>
      <Popover className={classes(menu.popover, styles.popover)} offset={6}>
        <Dialog className={styles.dialog} aria-label={label}>
          {typeof children === 'function' ? children(() => setIsOpen(false)) : children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
