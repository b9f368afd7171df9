import { useState } from 'react';
import type { SignKind } from '../components/Sign.tsx';
import { Sign } from '../components/Sign.tsx';
import { useSay } from '../words/useSay.ts';
import styles from './Outline.module.css';

interface OutlineLine {
  readonly key: string;
  readonly words: string;
  readonly onPress: () => void;
}

interface OutlineListProps {
  readonly title: string;
  readonly sign: SignKind;
  readonly lines: readonly OutlineLine[];
}

const SHOWN_AT_FIRST = 6;

/** Things to see to; each leads to its place and goes once it is done. */
export function OutlineList({ title, sign, lines }: OutlineListProps) {
  const say = useSay();
  const [isWhole, setWhole] = useState(false);
  if (lines.length === 0) {
    return null;
  }
  const shown = isWhole ? lines : lines.slice(0, SHOWN_AT_FIRST);
  const more = lines.length - shown.length;
  return (
    <section>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {shown.map(({ key, words, onPress }) => (
          <li key={key}>
            <button type="button" className={styles.line} onClick={onPress}>
              <span className={styles.lineSign}>
                <Sign kind={sign} />
              </span>
              <span>{words}</span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className={styles.more} onClick={() => setWhole(true)}>
          {say(($) => $.drafting.outline.more, { count: more })}
        </button>
      )}
    </section>
  );
}
