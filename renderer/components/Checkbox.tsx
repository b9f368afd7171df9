import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import styles from './Checkbox.module.css';

interface CheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
  /** A quieter line below; readers hear it with the box. */
  readonly hint?: string | undefined;
}

export function Checkbox({ isSelected, onChange, children, hint }: CheckboxProps) {
  return (
    <CheckboxField isSelected={isSelected} onChange={onChange}>
      <CheckboxButton className={styles.checkbox}>
        <span className={styles.box}>
          <svg viewBox="0 0 18 18" aria-hidden="true">
            <path d="M4 9.3 7.6 12.8 14 5.6" />
          </svg>
        </span>
        <span>{children}</span>
      </CheckboxButton>
      {hint !== undefined && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
    </CheckboxField>
  );
}
