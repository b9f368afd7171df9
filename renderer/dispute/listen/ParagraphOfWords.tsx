import { memo } from 'react';
import { classes } from '../../components/classes.ts';
import type { Mark, Run } from './marksIn.ts';
import { runsIn } from './marksIn.ts';
import type { Range } from './range.ts';
import { FROM } from './selectedWords.ts';
import styles from './Words.module.css';

interface ParagraphOfWordsProps {
  readonly text: string;
  readonly from: number;
  readonly isApart: boolean;
  readonly isSubject: boolean;
  /** Those that touch it. */
  readonly marks: readonly Mark[];
  /** The claim that is open in the list, where its mark touches this paragraph. */
  readonly chosen: string | undefined;
  /** Only of the paragraph that the keyboard is in: its sentences can be stepped through. */
  readonly sentences: readonly Range[] | undefined;
  /** The sentence that the keyboard is at. */
  readonly sentence: number;
  readonly badgeLabel: (mark: Mark) => string;
  readonly onChoose: (claimId: string) => void;
}

/** One paragraph of the client's words. Numbers of claims stand before their marks and are no part of the words. */
export const ParagraphOfWords = memo(function ParagraphOfWords(props: ParagraphOfWordsProps) {
  const { text, from, isApart, isSubject, sentences } = props;
  const whole = { from, to: from + text.length };
  return (
    <p className={classes(styles.paragraph, isApart && styles.apart, isSubject && styles.subject)}>
      {sentences === undefined ? (
        <Runs {...props} stretch={whole} />
      ) : (
        <Sentences {...props} whole={whole} sentences={sentences} />
      )}
    </p>
  );
});

interface SentencesProps extends ParagraphOfWordsProps {
  readonly whole: Range;
  readonly sentences: readonly Range[];
}

function Sentences({ whole, sentences, ...props }: SentencesProps) {
  return (
    <>
      {sentences.map((stretch, place) => {
        const before = { from: place === 0 ? whole.from : (sentences[place - 1]?.to ?? 0), to: stretch.from };
        return (
          <span key={stretch.from}>
            <Runs {...props} sentences={undefined} stretch={before} />
            <span
              className={styles.sentence}
              tabIndex={place === props.sentence ? 0 : -1}
              data-sentence={place}
            >
              <Runs {...props} sentences={undefined} stretch={stretch} />
            </span>
          </span>
        );
      })}
      <Runs
        {...props}
        sentences={undefined}
        stretch={{ from: sentences.at(-1)?.to ?? whole.from, to: whole.to }}
      />
    </>
  );
}

function Runs({
  stretch,
  text,
  from,
  marks,
  chosen,
  badgeLabel,
  onChoose,
}: ParagraphOfWordsProps & { readonly stretch: Range }) {
  if (stretch.to <= stretch.from) {
    return null;
  }
  return runsIn(stretch, marks).map((run) => (
    <span key={run.from}>
      {run.marks
        .filter((mark) => mark.from === run.from)
        .map((mark) => (
          <button
            key={mark.claimId}
            type="button"
            className={classes(styles.number, mark.claimId === chosen && styles.chosenNumber)}
            aria-label={badgeLabel(mark)}
            aria-current={mark.claimId === chosen ? 'true' : undefined}
            data-claim={mark.claimId}
            onClick={() => onChoose(mark.claimId)}
          >
            {mark.number}
          </button>
        ))}
      <RunOfWords run={run} words={text.slice(run.from - from, run.to - from)} chosen={chosen} />
    </span>
  ));
}

function RunOfWords({
  run,
  words,
  chosen,
}: {
  readonly run: Run;
  readonly words: string;
  readonly chosen: string | undefined;
}) {
  const place = { [FROM]: run.from };
  if (run.marks.length === 0) {
    return <span {...place}>{words}</span>;
  }
  return (
    <mark
      {...place}
      className={classes(
        styles.mark,
        run.marks.some(({ from }) => from === run.from) && styles.begins,
        run.marks.some(({ to }) => to === run.to) && styles.ends,
        run.marks.some(({ claimId }) => claimId === chosen) && styles.chosen,
      )}
    >
      {words}
    </mark>
  );
}
