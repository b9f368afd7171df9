import type { LinkComponent } from '@tanstack/react-router';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';

interface AnchorProps extends Omit<ComponentProps<'a'>, 'className'> {
  readonly kind?: 'primary' | 'outlined' | 'quiet';
  readonly size?: 'normal' | 'small';
}

function Anchor({ kind = 'outlined', size = 'normal', ...rest }: AnchorProps) {
  return <a {...rest} className={classes(styles.button, styles.link, styles[kind], styles[size])} />;
}

const AnchorLink = createLink(Anchor);

/** Looks like a button and leads to another page. */
export const ButtonLink: LinkComponent<typeof Anchor> = (props) => <AnchorLink {...props} />;
