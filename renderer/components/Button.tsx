import type { ReactNode } from 'react';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Button as AriaButton } from 'react-aria-components';
import styles from './Button.module.css';
import { classes } from './classes.ts';

export interface ButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'isDisabled'
> {
  /** `primary`: the one filled button of a page. `outlined`: acts at its place. `quiet`: words alone. */
  readonly kind?: 'primary' | 'outlined' | 'quiet';
  readonly size?: 'normal' | 'small';
  readonly children: ReactNode;
}

/** A button is never disabled: it leads to what is missing. While its work runs (`isPending`) it can't be pressed again. */
export function Button({ kind = 'outlined', size = 'normal', children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={classes(styles.button, styles[kind], styles[size])}>
      {children}
    </AriaButton>
  );
}
