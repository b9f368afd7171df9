import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './IconButton.module.css';

interface IconButtonProps {
  /** Said to those who do not see the sign, and shown when the pointer rests on it. */
  readonly label: string;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A sign alone, for the frame only: everywhere else a button has words. */
export function IconButton({ label, onPress, isDisabled, children }: IconButtonProps) {
  return (
    <AriaButton
      className={styles.button}
      aria-label={label}
      onPress={onPress}
      isDisabled={isDisabled}
      render={(props) => <button {...props} title={label} />}
    >
      {children}
    </AriaButton>
  );
}
