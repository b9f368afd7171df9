import { Button } from '../components/Button.tsx';
import { useSay } from '../words/useSay.ts';
import type { OfferedUndo } from './undo.ts';
import { useUndo } from './undo.ts';
import styles from './UndoLine.module.css';

/** What was just done, and the way back where there is one; in the left half of the foot. */
export function UndoLine({ offered: { said, undo } }: { readonly offered: OfferedUndo }) {
  const say = useSay();
  const { withdraw } = useUndo();
  return (
    <div className={styles.line} role="status">
      <span>{said}</span>
      {undo !== undefined && (
        <Button
          size="small"
          onPress={() => {
            withdraw();
            undo();
          }}
        >
          {say(($) => $.frame.undo)}
        </Button>
      )}
    </div>
  );
}
