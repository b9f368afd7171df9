import type { PointerEvent } from 'react';
import { useRef, useState } from 'react';
import type { Stroke } from '../../shared/model/agreement.ts';
import { Button } from '../components/Button.tsx';
import { classes } from '../components/classes.ts';
import styles from './SignaturePad.module.css';
import type { SigningWords } from './signingWords.ts';
import { StrokePicture } from './StrokePicture.tsx';
import { padPoint, withPoints, withStroke } from './strokes.ts';

interface SignaturePadProps {
  readonly words: SigningWords;
  readonly strokes: readonly Stroke[];
  /** After each finished stroke. */
  readonly onChange: (strokes: Stroke[]) => void;
  readonly isMissing: boolean;
}

/** A field to sign in, with finger, pen or mouse. Once a pen has been used, the hand that rests on the screen draws nothing. */
export function SignaturePad({ words: { say }, strokes, onChange, isMissing }: SignaturePadProps) {
  // While a stroke is drawn, it is shown at once and kept when it ends.
  const [drawn, setDrawn] = useState<readonly Stroke[]>();
  const live = useRef<readonly Stroke[]>([]);
  const pointer = useRef<number>(undefined);
  const hasPen = useRef(false);
  const shown = drawn ?? strokes;

  function begin(event: PointerEvent<HTMLDivElement>): void {
    hasPen.current ||= event.pointerType === 'pen';
    const isResting = hasPen.current && event.pointerType === 'touch';
    if (pointer.current !== undefined || isResting || event.button !== 0) {
      return;
    }
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    pointer.current = event.pointerId;
    live.current = withStroke(strokes, padPoint(event, event.currentTarget.getBoundingClientRect()));
    setDrawn(live.current);
  }

  function draw(event: PointerEvent<HTMLDivElement>): void {
    if (event.pointerId !== pointer.current) {
      return;
    }
    const place = event.currentTarget.getBoundingClientRect();
    const between = event.nativeEvent.getCoalescedEvents();
    const moves = between.length === 0 ? [event.nativeEvent] : between;
    live.current = withPoints(
      live.current,
      moves.map((move) => padPoint(move, place)),
    );
    setDrawn(live.current);
  }

  function end(event: PointerEvent<HTMLDivElement>): void {
    if (event.pointerId !== pointer.current) {
      return;
    }
    pointer.current = undefined;
    setDrawn(undefined);
    onChange([...live.current]);
  }

  return (
    <div>
      <div
        className={classes(styles.pad, isMissing && styles.missing)}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
        data-signature-pad
      >
        {shown.length === 0 && (
          <span className={styles.hint} aria-hidden>
            {say(($) => $.signing.signature.pad)}
          </span>
        )}
        <StrokePicture
          strokes={shown}
          label={
            shown.length === 0
              ? say(($) => $.signing.signature.pad)
              : say(($) => $.signing.signature.padStrokes, { count: shown.length })
          }
        />
      </div>
      {strokes.length > 0 && (
        <div className={styles.actions}>
          <Button size="small" onPress={() => onChange(strokes.slice(0, -1))}>
            {say(($) => $.signing.signature.undo)}
          </Button>
          <Button size="small" onPress={() => onChange([])}>
            {say(($) => $.signing.signature.clear)}
          </Button>
        </div>
      )}
    </div>
  );
}
