import type { Say } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import type { Mood, NotedMood } from '../model/client.ts';
import { mood } from '../model/client.ts';
import type { Day } from '../model/day.ts';
import { dayNumber } from '../model/day.ts';
import type { Canvas, Mark, Picture, TextStyle } from './picture.ts';
import type { Stretch } from './placing.ts';
import { isFree } from './placing.ts';

export interface MoodLineSettings {
  readonly canvas: Canvas;
  /** By day, the earliest first; at least one. */
  readonly moods: readonly Pick<NotedMood, 'day' | 'mood'>[];
  readonly say: Say;
  readonly write: Writer;
}

/**
 * A client's mood over time: a row for each word, the best at the top, a disc for each day on which it was noted, and a line from
 * one to the next. Days lie as far apart as they are; those that find room are named below.
 */
export function moodLine(settings: MoodLineSettings): Picture {
  const { canvas, moods, say } = settings;
  const unit = canvas.textSize;
  const style: TextStyle = { size: unit, strong: false };
  const words = mood.options.map((one) => ({ mood: one, text: say(($) => $.clients.moods.words[one]) }));
  const left = Math.max(...words.map(({ text }) => canvas.measure(text, style))) + unit * 1.6;
  const rowOf = (one: Mood) => unit * (0.9 + 1.75 * mood.options.indexOf(one));
  const bottom = unit * (0.9 + 1.75 * (mood.options.length - 1));
  const x = placeOfDays(moods, left, canvas.width - unit * 2.6);
  const discs = moods.map((one) => ({ x: x(one.day), y: rowOf(one.mood) }));
  return {
    width: canvas.width,
    height: bottom + unit * 2.5,
    marks: [
      ...words.flatMap(({ mood: one, text }): Mark[] => [
        {
          shape: 'line',
          x1: left - unit * 0.8,
          y1: rowOf(one),
          x2: canvas.width,
          y2: rowOf(one),
          tone: 'line',
          thickness: unit / 14,
        },
        {
          shape: 'text',
          x: 0,
          y: rowOf(one),
          text,
          width: canvas.measure(text, style),
          anchor: 'start',
          tone: 'ink2',
          style,
        },
      ]),
      ...discs.slice(1).map((to, place): Mark => {
        const from = discs[place] ?? to;
        return {
          shape: 'line',
          x1: from.x,
          y1: from.y,
          x2: to.x,
          y2: to.y,
          tone: 'barStrong',
          thickness: unit / 9,
        };
      }),
      ...discs.map((place): Mark => ({ shape: 'disc', ...place, radius: unit * 0.34, fill: 'ink' })),
      ...dayMarks(settings, x, bottom + unit * 1.7, style),
    ],
  };
}

/** One day alone stands at the left; several spread from edge to edge. */
function placeOfDays(moods: MoodLineSettings['moods'], from: number, to: number): (day: Day) => number {
  const days = moods.map(({ day }) => dayNumber(day));
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  const inset = (to - from) * 0.02;
  return (day) =>
    span === 0 ? from + inset : from + inset + ((dayNumber(day) - first) / span) * (to - from - inset);
}

/** The latest day and the first are named first, then every one that has room. */
function dayMarks(
  { canvas, moods, write }: MoodLineSettings,
  x: (day: Day) => number,
  y: number,
  style: TextStyle,
): Mark[] {
  const days = [...new Set(moods.map(({ day }) => day))].toSorted();
  const year = Number(days.at(-1)?.slice(0, 4));
  const taken: Stretch[] = [];
  const gap = canvas.textSize * 0.9;
  return [...days.slice(-1), ...days.slice(0, -1)].flatMap((day): Mark[] => {
    const text = write.day(day, year);
    const width = canvas.measure(text, style);
    const middle = Math.min(Math.max(x(day), width / 2), canvas.width - width / 2);
    const stretch = { from: middle - width / 2, to: middle + width / 2 };
    const within = { from: 0, to: canvas.width };
    if (!isFree(stretch, taken, within)) {
      return [];
    }
    taken.push({ from: stretch.from - gap, to: stretch.to + gap });
    return [{ shape: 'text', x: middle, y, text, width, anchor: 'middle', tone: 'ink2', style }];
  });
}
