import { IconPlus } from '@tabler/icons-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { v7 as newId } from 'uuid';
import { classes } from '../../components/classes.ts';
import menu from '../../components/Menu.module.css';
import { useSay } from '../../words/useSay.ts';
import { useReadOnly } from '../readOnly.ts';
import styles from './AddLine.module.css';
import { LINE_KINDS, newLine } from './lineKinds.ts';
import type { OfferTerms } from './offerTerms.ts';
import type { OfferEdits } from './useOfferEdits.ts';

interface AddLineProps {
  readonly terms: OfferTerms;
  readonly edits: OfferEdits;
  readonly optionId: string;
  /** A, B or C. */
  readonly letter: string;
  readonly onAdded: (lineId: string) => void;
}

/** One more thing for an option, by its kind. */
export function AddLine({ terms, edits, optionId, letter, onAdded }: AddLineProps) {
  const say = useSay();
  if (useReadOnly()) {
    return null;
  }
  return (
    <MenuTrigger>
      <AriaButton className={styles.add} aria-label={say(($) => $.offerPage.addLineTo, { letter })}>
        <IconPlus size={14} stroke={1.75} aria-hidden />
        {say(($) => $.offerPage.addLine)}
      </AriaButton>
      <Popover className={menu.popover} offset={4}>
        <Menu className={menu.list}>
          {LINE_KINDS.map((kind) => (
            <MenuItem
              key={kind}
              id={kind}
              className={classes(menu.item, menu.plain)}
              onAction={() => {
                const line = newLine(terms, kind, newId());
                onAdded(line.id);
                edits.addLine(optionId, line);
              }}
            >
              {say(($) => $.offerPage.kinds[kind])}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
