import { partHeading } from './partHeading.ts';
import { PartRead } from './PartRead.tsx';
import { ReadAmongOthers } from './ReadHeading.tsx';
import type { Reading } from './reading.ts';
import styles from './Reading.module.css';

const PARTS = ['time', 'deliverables', 'payments', 'refunds'] as const;

/** All four parts, one below the other. */
export function LookPart(reading: Reading) {
  return (
    <ReadAmongOthers value>
      {PARTS.map((part) => (
        <section key={part} className={styles.whole}>
          <h2>{partHeading(reading, part)}</h2>
          <PartRead reading={reading} part={part} />
        </section>
      ))}
    </ReadAmongOthers>
  );
}
