import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import styles from './Checkbox.module.css';

interface CheckboxProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
}

export function Checkbox({ isSelected, onChange, children }: CheckboxProps) {
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
    </CheckboxField>
  );
}
