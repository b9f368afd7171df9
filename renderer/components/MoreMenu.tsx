import { IconDots } from '@tabler/icons-react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { classes } from './classes.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Menu.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly onAction: () => void;
}

/** The actions that are seldom needed, behind three dots in the top bar. */
export function MoreMenu({
  label,
  actions,
}: {
  readonly label: string;
  readonly actions: readonly MenuAction[];
}) {
  return (
    <MenuTrigger>
      <IconButton label={label}>
        <IconDots size={18} stroke={1.75} aria-hidden />
      </IconButton>
      <Popover className={styles.popover} placement="bottom end" offset={4}>
        <AriaMenu className={styles.list} items={actions}>
          {(action) => (
            <MenuItem
              id={action.id}
              textValue={action.label}
              className={classes(styles.item, styles.plain)}
              onAction={action.onAction}
            >
              <span className={styles.words}>
                <span>{action.label}</span>
                {action.hint !== undefined && <span className={styles.hint}>{action.hint}</span>}
              </span>
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
