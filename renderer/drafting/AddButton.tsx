import { IconPlus } from '@tabler/icons-react';
import type { FieldKey } from './fieldKey.ts';
import { fieldProps } from './fieldKey.ts';
import styles from './Sheet.module.css';

interface AddButtonProps {
  readonly field?: FieldKey;
  readonly label: string;
  readonly onPress: () => void;
}

/** Adds the next line; plain, since a sheet has many of them. */
export function AddButton({ field, label, onPress }: AddButtonProps) {
  return (
    <button
      {...(field === undefined ? {} : fieldProps(field))}
      type="button"
      className={styles.add}
      onClick={onPress}
    >
      <IconPlus size={14} stroke={1.75} aria-hidden />
      <span>{label}</span>
    </button>
  );
}
