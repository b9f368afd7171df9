import type { LinkComponent } from '@tanstack/react-router';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import styles from './IconButton.module.css';
import { classes } from './classes.ts';

interface AnchorProps extends Omit<ComponentProps<'a'>, 'className' | 'title' | 'aria-label'> {
  /** Said to those who do not see the sign, and shown when the pointer rests on it. */
  readonly label: string;
}

function Anchor({ label, ...rest }: AnchorProps) {
  return <a {...rest} className={classes(styles.button, styles.link)} aria-label={label} title={label} />;
}

const AnchorLink = createLink(Anchor);

/** A sign alone that leads to another page, for the frame only. */
export const IconLink: LinkComponent<typeof Anchor> = (props) => <AnchorLink {...props} />;
