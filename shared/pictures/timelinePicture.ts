import type { Say } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import type { Day } from '../model/day.ts';
import type { ProjectStanding } from '../rulebook/standing.ts';
import type { Canvas, Mark, Picture, TextStyle } from './picture.ts';
import type { Stretch } from './placing.ts';
import { overlaps } from './placing.ts';
import { planRows, rowLabel } from './timelinePlan.ts';
import type { RowSettings } from './timelineRow.ts';
import type { TimelineScale } from './timelineScale.ts';
import { timelineScale } from './timelineScale.ts';

export interface TimelineSettings {
  readonly canvas: Canvas;
  readonly standing: ProjectStanding;
  readonly say: Say;
  readonly write: Writer;
  /** What stands at the line of the day looked at: "Today, 13 May" or "Tom writes, 12 May". */
  readonly nowLabel: string;
  readonly withPayments: boolean;
  /** Writes the months again after so many rows of a long picture; paper does so by itself where it is cut. */
  readonly monthsAgainAfter?: number;
}

/**
 * The timeline as agreed and as it went: a row for each deliverable, then updates and payments. Hatched = the freelancer waited,
 * solid = the client waited; grey stroke = agreed day, dotted to a black stroke = moved day; discs = deliveries.
 */
export function timelinePicture({
  canvas,
  standing,
  say,
  write,
  nowLabel,
  withPayments,
  monthsAgainAfter = Infinity,
}: TimelineSettings): Picture {
  const unit = canvas.textSize;
  const style: TextStyle = { size: unit, strong: false };
  const rows = planRows({ canvas, standing, say, write, withPayments });
  const labels = Math.max(...rows.flatMap(({ lines }) => lines.map((line) => canvas.measure(line, style))));
  const left = labels + unit * 1.4;
  const scale = timelineScale(standing, left, canvas.width, canvas.width * 0.17);

  const top = unit * HEAD;
  const again = (place: number) => place > 0 && place % monthsAgainAfter === 0 && place < rows.length - 1;
  const heads = rows.filter((_row, place) => again(place)).length;
  const height = top * (1 + heads) + rows.reduce((total, row) => total + row.height, 0) + unit * 0.3;
  const ground = groundOf(scale, standing, canvas, write, nowLabel, top, height);

  const settings: RowSettings = { canvas, scale, say, write, today: standing.today };
  const marks: Mark[] = [];
  let y = top;
  for (const [place, row] of rows.entries()) {
    if (again(place)) {
      const now = scale.x(standing.today);
      marks.push(...tickLabels(scale, canvas, write, { from: now - 2, to: now + 2 }, y + unit));
      y += top;
    }
    const middle = y + row.height / 2;
    marks.push({
      shape: 'line',
      x1: left,
      y1: middle,
      x2: canvas.width,
      y2: middle,
      tone: 'line',
      thickness: unit / 14,
    });
    marks.push(...rowLabel(row, middle, style, canvas), ...row.draw(settings, middle));
    y += row.height;
  }
  return { width: canvas.width, height, marks: [...ground.below, ...marks, ...ground.above] };
}

/** The height of the line of months, in lines of small text. */
const HEAD = 1.75;

/** The tinted future and the month lines lie below the rows, the line of the day looked at above them. */
function groundOf(
  scale: TimelineScale,
  standing: ProjectStanding,
  canvas: Canvas,
  write: Writer,
  nowLabel: string,
  top: number,
  bottom: number,
): { readonly below: readonly Mark[]; readonly above: readonly Mark[] } {
  const unit = canvas.textSize;
  const now = scale.x(standing.today);
  const strong: TextStyle = { size: unit, strong: true };
  const nowWidth = canvas.measure(nowLabel, strong);
  const nowStart = Math.min(now + unit * 0.4, canvas.width - nowWidth);
  const nowText = { from: nowStart - unit * 0.5, to: nowStart + nowWidth };

  const below: Mark[] = [
    {
      shape: 'rectangle',
      x: now,
      y: top - unit * 0.2,
      width: Math.max(0, scale.to - now),
      height: bottom - top + unit * 0.2,
      fill: 'future',
    },
  ];
  for (const { day } of scale.ticks) {
    const x = scale.x(day);
    below.push({
      shape: 'line',
      x1: x,
      y1: top - unit * 0.2,
      x2: x,
      y2: bottom,
      tone: 'line',
      thickness: unit / 14,
    });
  }
  below.push(...tickLabels(scale, canvas, write, nowText, unit * 0.75));
  return {
    below,
    above: [
      {
        shape: 'line',
        x1: now,
        y1: top - unit * 0.4,
        x2: now,
        y2: bottom,
        tone: 'accent',
        thickness: unit / 9,
      },
      {
        shape: 'text',
        x: nowStart,
        y: unit * 0.75,
        text: nowLabel,
        width: nowWidth,
        anchor: 'start',
        tone: 'accent',
        style: strong,
      },
    ],
  };
}

/**
 * Long names of months where all have room, else short ones; where even these meet, every second, third or sixth month is named.
 * What would stand on the words of the day looked at is left out.
 */
function tickLabels(
  scale: TimelineScale,
  canvas: Canvas,
  write: Writer,
  avoided: Stretch,
  y: number,
): Mark[] {
  const unit = canvas.textSize;
  const style: TextStyle = { size: unit, strong: false };
  const place = (isShort: boolean, every: number) =>
    scale.ticks
      .filter(({ day, kind }) => kind !== 'month' || (Number(day.slice(5, 7)) - 1) % every === 0)
      .map(({ day, kind }) => {
        const text = tickWords(write, day, kind, isShort);
        const from = scale.x(day) + unit * 0.4;
        return { text, from, to: from + canvas.measure(text, style) };
      });
  const isTight = (labels: readonly Stretch[]) =>
    labels.some(({ to }, index) => to + unit * 0.3 > (labels[index + 1]?.from ?? Infinity));
  const long = place(false, 1);
  const shortest = () => {
    const tried = [1, 2, 3].map((every) => place(true, every));
    return tried.find((labels) => !isTight(labels)) ?? place(true, 6);
  };
  let end = -Infinity;
  return (isTight(long) ? shortest() : long).flatMap(({ text, from, to }): Mark[] => {
    if (to > scale.to || from < end || overlaps({ from, to }, avoided)) {
      return [];
    }
    end = to + unit * 0.3;
    return [{ shape: 'text', x: from, y, text, width: to - from, anchor: 'start', tone: 'ink2', style }];
  });
}

function tickWords(
  write: Writer,
  day: Day,
  kind: TimelineScale['ticks'][number]['kind'],
  isShort: boolean,
): string {
  switch (kind) {
    case 'week':
      return write.day(day);
    case 'month':
      if (day.slice(5, 7) === '01') {
        return isShort ? day.slice(0, 4) : write.monthWithYear(day);
      }
      return isShort ? write.shortMonth(day) : write.month(day);
    case 'year':
      return day.slice(0, 4);
  }
}
