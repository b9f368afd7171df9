import type { OutcomeSign } from '../../../shared/explaining/account.ts';
import type { Pen } from '../paper/Pen.ts';
import type { DrawnSign } from '../paper/setLines.ts';

const RADIUS = 4.1;
const THICKNESS = 1;
/** To the word behind it. */
const GAP = 4.3;
/** The middle of the capitals above the baseline. */
const MIDDLE = 3.1;

/** Full disc: right; half: partly right; empty: not agreed or not owed; dashed: still open. The word beside it says the same. */
export function outcomeDisc(sign: OutcomeSign): DrawnSign {
  return {
    width: 2 * RADIUS + GAP,
    paint: (pen, x, baseline) => {
      paintDisc(pen, sign, [x + RADIUS, baseline - MIDDLE]);
    },
  };
}

function paintDisc(pen: Pen, sign: OutcomeSign, centre: readonly [number, number]): void {
  const outline = { tone: 'ink', thickness: THICKNESS } as const;
  switch (sign) {
    case 'full':
      pen.disc(centre, RADIUS, { fill: 'ink' });
      break;
    case 'half':
      pen.slice(centre, RADIUS - THICKNESS / 2, 0.5, 1, 'ink');
      pen.disc(centre, RADIUS, { outline });
      break;
    case 'empty':
      pen.disc(centre, RADIUS, { outline });
      break;
    case 'open':
      pen.disc(centre, RADIUS, { outline: { ...outline, dash: [1.75, 1.48] } });
      break;
  }
}
