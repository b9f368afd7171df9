import { paintHatch } from '../paper/paintPicture.ts';
import type { DrawnSign } from '../paper/setLines.ts';

const WIDTH = 14.4;
const HEIGHT = 7.2;
const RADIUS = 1.5;
const ABOVE_BASELINE = 7;

/** The key of the timeline among words: hatched, you waited; solid, they waited. */
export function waitSign(who: 'youWaited' | 'theyWaited'): DrawnSign {
  return {
    width: WIDTH,
    paint: (pen, x, baseline) => {
      const area = { x, y: baseline - ABOVE_BASELINE, width: WIDTH, height: HEIGHT };
      pen.rectangle(area, { fill: who === 'youWaited' ? 'bar' : 'riskFill', radius: RADIUS });
      if (who === 'youWaited') {
        paintHatch(pen, area, RADIUS, 'barStrong');
      }
    },
  };
}
