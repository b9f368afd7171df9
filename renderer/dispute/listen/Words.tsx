import type { KeyboardEvent } from 'react';
import { memo, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { useSay } from '../../words/useSay.ts';
import type { Mark } from './marksIn.ts';
import { ParagraphOfWords } from './ParagraphOfWords.tsx';
import { paragraphsOf } from './paragraphsOf.ts';
import type { Range } from './range.ts';
import { meantRange, overlap } from './range.ts';
import { sentencesIn } from './sentencesIn.ts';
import { selectWords } from './selectedWords.ts';
import { useSelectedWords } from './useSelectedWords.ts';
import styles from './Words.module.css';

export interface WordsProps {
  readonly text: string;
  readonly hasSubject: boolean;
  readonly marks: readonly Mark[];
  readonly titleOf: (mark: Mark) => string;
  /** The claim that is open in the list. */
  readonly chosen: string | undefined;
  /** Undefined where nothing can be marked. */
  readonly markLabel: string | undefined;
  readonly onMark: (range: Range) => void;
  readonly onChoose: (claimId: string) => void;
  /** Escape was pressed with nothing selected. */
  readonly onEscape: () => void;
}

interface Place {
  readonly paragraph: number;
  readonly sentence: number;
}

const NO_MARKS: readonly Mark[] = [];

/**
 * The client's words with the marks in them. They are selected with the pointer as any text is; with the keyboard one steps from
 * sentence to sentence. Only the paragraph that the keyboard is in is cut into sentences, so that a message may be very long.
 */
export const Words = memo(function Words({
  text,
  hasSubject,
  marks,
  titleOf,
  chosen,
  markLabel,
  onMark,
  onChoose,
  onEscape,
}: WordsProps) {
  const say = useSay();
  const hint = useId();
  const words = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const marksOf = useMemo(() => {
    const found = new Map<number, Mark[]>();
    for (const [place, paragraph] of paragraphs.entries()) {
      const touching = marks.filter((mark) => overlap(mark, paragraph));
      if (touching.length > 0) {
        found.set(place, touching);
      }
    }
    return found;
  }, [paragraphs, marks]);

  const [at, setAt] = useState<Place>(() => firstPlace(text, paragraphs));
  const anchor = useRef<Range>(undefined);
  const sentences = useMemo(() => {
    const paragraph = paragraphs[at.paragraph];
    return paragraph === undefined ? [] : sentencesIn(text, paragraph);
  }, [text, paragraphs, at.paragraph]);

  const { selected, forget } = useSelectedWords(words, text);
  const badgeLabel = useCallback(
    (mark: Mark) => say(($) => $.listen.badge, { number: mark.number, title: titleOf(mark) }),
    [say, titleOf],
  );

  function mark(range: Range): void {
    const meant = meantRange(text, range);
    if (meant !== undefined && markLabel !== undefined) {
      forget();
      anchor.current = undefined;
      onMark(meant);
    }
  }

  const shouldFocus = useRef(false);
  useEffect(() => {
    if (shouldFocus.current) {
      shouldFocus.current = false;
      words.current?.querySelector<HTMLElement>(`[data-sentence="${at.sentence}"]`)?.focus();
    }
  }, [at]);

  function goTo(next: Place | undefined, isTakingIn: boolean): void {
    const here = sentences[at.sentence];
    if (next === undefined || here === undefined) {
      return;
    }
    if (isTakingIn) {
      anchor.current ??= here;
      const there = sentenceAt(text, paragraphs, next) ?? here;
      const range = {
        from: Math.min(anchor.current.from, there.from),
        to: Math.max(anchor.current.to, there.to),
      };
      // The selection is set once the new sentence is there and has the focus.
      window.requestAnimationFrame(() => {
        if (words.current !== null) {
          selectWords(words.current, range);
        }
      });
    } else {
      anchor.current = undefined;
      forget();
    }
    shouldFocus.current = true;
    setAt(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const target = event.target instanceof HTMLElement ? event.target : null;
    const isAtSentence = target?.dataset.sentence !== undefined;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowRight':
      case 'ArrowUp':
      case 'ArrowLeft':
      case 'Home':
      case 'End':
        if (isAtSentence) {
          event.preventDefault();
          goTo(placeFor(event.key, text, paragraphs, at), event.shiftKey);
        }
        return;
      case 'Enter':
      case ' ': {
        const sentence = isAtSentence ? sentences[Number(target.dataset.sentence)] : undefined;
        if (sentence !== undefined) {
          event.preventDefault();
          mark(selected?.range ?? sentence);
        }
        return;
      }
      case 'Escape':
        anchor.current = undefined;
        if (selected === undefined) {
          onEscape();
        } else {
          forget();
        }
        return;
    }
  }

  return (
    <div
      ref={words}
      className={styles.words}
      role="group"
      aria-label={say(($) => $.listen.words)}
      aria-describedby={hint}
      data-length={text.length}
      onKeyDown={onKeyDown}
    >
      <span id={hint} className={styles.forReaders}>
        {say(($) => $.listen.steps)}
      </span>
      {paragraphs.map(({ from, to, isApart }, place) => {
        const ownMarks = marksOf.get(place) ?? NO_MARKS;
        return (
          <ParagraphOfWords
            key={from}
            text={text.slice(from, to)}
            from={from}
            isApart={isApart}
            isSubject={hasSubject && place === 0}
            marks={ownMarks}
            chosen={ownMarks.some(({ claimId }) => claimId === chosen) ? chosen : undefined}
            sentences={place === at.paragraph && markLabel !== undefined ? sentences : undefined}
            sentence={place === at.paragraph ? at.sentence : 0}
            badgeLabel={badgeLabel}
            onChoose={onChoose}
          />
        );
      })}
      {selected !== undefined && markLabel !== undefined && (
        <div ref={bar} className={styles.bar} style={selected.place}>
          <Button size="small" preventFocusOnPress onPress={() => mark(selected.range)}>
            {markLabel}
          </Button>
        </div>
      )}
    </div>
  );
});

type Paragraphs = readonly Range[];

function firstPlace(text: string, paragraphs: Paragraphs): Place {
  return placeBeside(text, paragraphs, { paragraph: 0, sentence: -1 }, 1) ?? { paragraph: 0, sentence: 0 };
}

/** Where a key leads: to the sentence before or behind, to the first or the last. */
function placeFor(
  key: 'ArrowDown' | 'ArrowRight' | 'ArrowUp' | 'ArrowLeft' | 'Home' | 'End',
  text: string,
  paragraphs: Paragraphs,
  at: Place,
): Place | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return placeBeside(text, paragraphs, at, 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return placeBeside(text, paragraphs, at, -1);
    case 'Home':
      return firstPlace(text, paragraphs);
    case 'End':
      return placeBeside(text, paragraphs, { paragraph: paragraphs.length, sentence: 0 }, -1);
  }
}

function sentenceAt(text: string, paragraphs: Paragraphs, { paragraph, sentence }: Place): Range | undefined {
  const range = paragraphs[paragraph];
  return range === undefined ? undefined : sentencesIn(text, range)[sentence];
}

/** The sentence before or behind, past paragraphs without any; undefined at the ends of the words. */
function placeBeside(text: string, paragraphs: Paragraphs, at: Place, by: number): Place | undefined {
  const here = paragraphs[at.paragraph];
  const sentence = at.sentence + by;
  if (here !== undefined && sentence >= 0 && sentence < sentencesIn(text, here).length) {
    return { paragraph: at.paragraph, sentence };
  }
  for (let paragraph = at.paragraph + by; paragraphs[paragraph] !== undefined; paragraph += by) {
    const count = sentencesIn(text, paragraphs[paragraph] ?? { from: 0, to: 0 }).length;
    if (count > 0) {
      return { paragraph, sentence: by > 0 ? 0 : count - 1 };
    }
  }
  return undefined;
}
