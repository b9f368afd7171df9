import type { Stroke } from '../../shared/model/agreement.ts';
import { PAD_HEIGHT, strokePath } from './strokes.ts';
import styles from './SignaturePad.module.css';

/** The lines of a drawn signature. */
export function StrokePicture({
  strokes,
  label,
}: {
  readonly strokes: readonly Stroke[];
  readonly label: string;
}) {
  return (
    <svg className={styles.lines} viewBox={`0 0 1000 ${PAD_HEIGHT}`} role="img" aria-label={label}>
      {strokes.map((stroke, place) => (
        <path key={place} d={strokePath(stroke)} />
      ))}
    </svg>
  );
}
