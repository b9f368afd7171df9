import { IconChevronRight } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './FirstStep.module.css';

interface FirstStepProps {
  readonly icon: ComponentType<{
    readonly size: number;
    readonly stroke: number;
    readonly 'aria-hidden': true;
  }>;
  readonly title: string;
  readonly hint: string;
  readonly onPress: () => void;
}

/** One way to begin. */
export function FirstStep({ icon: Icon, title, hint, onPress }: FirstStepProps) {
  return (
    <li className={styles.step}>
      <AriaButton className={styles.button} onPress={onPress}>
        <span className={styles.icon}>
          <Icon size={22} stroke={1.5} aria-hidden />
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          <span className={styles.hint}>{hint}</span>
        </span>
        <IconChevronRight size={18} stroke={1.5} aria-hidden />
      </AriaButton>
    </li>
  );
}
