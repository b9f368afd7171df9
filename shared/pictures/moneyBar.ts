import type { Say } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import type { Money } from '../model/money.ts';
import type { Totals } from '../rulebook/assessment.ts';
import type { Canvas, Mark, Picture, TextStyle, Tone } from './picture.ts';
import type { Wish } from './placing.ts';
import { pushApart } from './placing.ts';

export interface MoneyBarSettings {
  readonly canvas: Canvas;
  readonly totals: Totals;
  /** What falls due unless something is put right; 0 where nothing does. */
  readonly atRisk: Money;
  readonly say: Say;
  readonly write: Writer;
  /** How the wish is told: "Tom asks for £1,900.00 back". */
  readonly asked: string;
}

/** A line of words over or under the bar: small words, then strong ones. */
interface Label {
  readonly at: number;
  readonly end: 'start' | 'end';
  readonly small: string;
  /** An amount inside of the small words, which carries weight there. */
  readonly amount?: string;
  readonly strong?: string;
  readonly tone?: Tone;
  readonly diamond?: boolean;
}

/**
 * The money of a dispute as one bar, true to scale: the whole bar is the price (or what was paid, where that is more). Filled:
 * paid; light: still to pay; empty outline: what comes off. Facts are labelled below it, wishes and ifs above.
 */
export function moneyBar(settings: MoneyBarSettings): Picture {
  const { canvas, totals } = settings;
  const unit = canvas.textSize;
  const whole = Math.max(totals.contractPrice, totals.netPaid, 1);
  const x = (amount: Money) => (Math.max(0, Math.min(amount, whole)) / whole) * canvas.width;

  const above = placeLabels(canvas, labelsAbove(settings, x), unit * 0.75, unit * 1.45);
  const top = above.height + unit * 0.75;
  const barHeight = unit * 1.85;
  const below = placeLabels(
    canvas,
    labelsBelow(settings, x),
    top + barHeight + unit * 1.15,
    unit * 2.9,
    true,
  );
  return {
    width: canvas.width,
    height: top + barHeight + below.height + unit * 0.5,
    marks: [
      ...barMarks(settings, x, top, barHeight),
      ...brackets(settings, x, top),
      ...above.marks,
      ...below.marks,
    ],
  };
}

type Place = (amount: Money) => number;

function barMarks({ canvas, totals, atRisk }: MoneyBarSettings, x: Place, y: number, height: number): Mark[] {
  const unit = canvas.textSize;
  const paid = Math.max(0, totals.netPaid);
  const adjusted = totals.adjustedPrice;
  const gap = unit / 9;
  const block = (from: Money, to: Money, look: Partial<Extract<Mark, { shape: 'rectangle' }>>): Mark[] =>
    to <= from
      ? []
      : [
          {
            shape: 'rectangle',
            x: x(from) + (from === 0 ? 0 : gap / 2),
            y,
            width: Math.max(unit / 9, x(to) - x(from) - (from === 0 ? gap / 2 : gap)),
            height,
            radius: 3,
            ...look,
          },
        ];
  const riskFrom = Math.max(paid, adjusted - atRisk);
  return [
    ...block(0, Math.min(paid, adjusted), { fill: 'barStrong' }),
    // What was paid beyond the adjusted price: filled, and it goes back.
    ...block(Math.min(paid, adjusted), paid, { fill: 'barStrong', outline: 'ink', outlineWidth: unit / 9 }),
    ...block(paid, adjusted, { fill: 'bar' }),
    ...(atRisk > 0 && riskFrom < adjusted ? block(riskFrom, adjusted, { fill: 'bar', hatch: 'risk' }) : []),
    ...block(Math.max(paid, adjusted), totals.contractPrice, {
      fill: 'page',
      outline: 'ink',
      outlineWidth: unit / 9,
    }),
  ];
}

/** A bracket over what is asked for and what is at risk, one under what has to be paid back. */
function brackets({ canvas, totals, atRisk }: MoneyBarSettings, x: Place, top: number): Mark[] {
  const unit = canvas.textSize;
  const bracket = (from: Money, to: Money, tone: Tone): Mark[] => {
    const y = top - unit * 0.5;
    const thickness = unit / 11;
    const line = (x1: number, y1: number, x2: number, y2: number): Mark => ({
      shape: 'line',
      x1,
      y1,
      x2,
      y2,
      tone,
      thickness,
    });
    return [
      line(x(from), y, x(to), y),
      line(x(from), y, x(from), top - unit * 0.06),
      line(x(to), y, x(to), top - unit * 0.06),
    ];
  };
  const paid = Math.max(0, totals.netPaid);
  const riskTo = totals.adjustedPrice;
  return [
    ...(totals.requested > 0 && paid > 0 ? bracket(Math.max(0, paid - totals.requested), paid, 'ink') : []),
    ...(atRisk > 0 && riskTo > paid ? bracket(Math.max(paid, riskTo - atRisk), riskTo, 'risk') : []),
  ];
}

function labelsAbove({ totals, atRisk, say, write, asked }: MoneyBarSettings, x: Place): Label[] {
  const paid = Math.max(0, totals.netPaid);
  const price = write.money(totals.contractPrice);
  return [
    { at: 0, end: 'start', small: say(($) => $.money.price, { amount: price }), amount: price },
    ...(totals.requested > 0
      ? [{ at: x(paid), end: 'end', small: asked, amount: write.money(totals.requested) } as const]
      : []),
    ...(atRisk > 0
      ? [
          {
            at: x(totals.adjustedPrice),
            end: 'end',
            small: say(($) => $.money.atRisk, { amount: write.money(atRisk) }),
            amount: write.money(atRisk),
            diamond: true,
          } as const,
        ]
      : []),
  ];
}

function labelsBelow({ totals, say, write }: MoneyBarSettings, x: Place): Label[] {
  const paid = Math.max(0, totals.netPaid);
  const overpaid = Math.max(0, totals.netPaid - totals.contractPrice);
  return [
    { at: 0, end: 'start', small: say(($) => $.money.paid), strong: write.money(totals.netPaid) },
    ...(totals.refundDue > 0
      ? [
          {
            at: x(Math.min(paid, totals.adjustedPrice)),
            end: 'start',
            small: say(($) => $.money.payBack),
            strong: write.money(totals.refundDue),
          } as const,
        ]
      : []),
    ...(totals.balanceDue > 0
      ? [
          {
            at: x(paid),
            end: 'start',
            small: say(($) => $.money.stillToPay),
            strong: write.money(totals.balanceDue),
          } as const,
        ]
      : []),
    ...(totals.credit > 0
      ? [
          {
            at: x(totals.contractPrice),
            end: 'end',
            small: say(($) => $.money.offThePrice),
            strong: write.money(-totals.credit),
          } as const,
        ]
      : []),
    ...(overpaid > 0
      ? [
          {
            at: x(totals.netPaid),
            end: 'end',
            small: say(($) => $.money.paidTooMuch),
            strong: write.money(overpaid),
          } as const,
        ]
      : []),
  ];
}

/** Labels that would overlap move apart; where one line cannot hold them, the last ones take a line of their own. */
function placeLabels(
  canvas: Canvas,
  labels: readonly Label[],
  firstLine: number,
  lineHeight: number,
  stacked = false,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const unit = canvas.textSize;
  const strong: TextStyle = { size: unit * 1.14, strong: true };
  const sign = (label: Label) => (label.diamond === true ? unit * 1.05 : 0);
  const widthOf = (label: Label) =>
    sign(label) +
    Math.max(
      widthOfPieces(canvas, piecesOf(label, unit)),
      label.strong === undefined ? 0 : canvas.measure(label.strong, strong),
    );
  const wish = (label: Label): Wish => {
    const width = widthOf(label);
    return { from: label.end === 'start' ? label.at : label.at - width, width };
  };

  const lines = intoLines(labels, (line) =>
    pushApart(line.map(wish), unit * 1.4, { from: 0, to: canvas.width }),
  );
  const marks = lines.flatMap(({ labels: line, places }, row) =>
    line.flatMap((label, index): Mark[] => {
      const y = firstLine + row * lineHeight;
      const width = widthOf(label);
      const left = places[index] ?? 0;
      const at = label.end === 'start' ? left + sign(label) : left + width;
      const pieces = piecesOf(label, unit);
      const from = label.end === 'start' ? at : at - widthOfPieces(canvas, pieces);
      return [
        ...(label.diamond === true
          ? [
              {
                shape: 'diamond',
                x: left + unit * 0.35,
                y,
                radius: unit * 0.36,
                outline: 'risk',
                fill: 'risk',
              } as const,
            ]
          : []),
        ...setPieces(canvas, pieces, from, y),
        ...(label.strong === undefined
          ? []
          : [
              {
                shape: 'text',
                x: at,
                y: y + unit * 1.35,
                text: label.strong,
                width: canvas.measure(label.strong, strong),
                style: strong,
                anchor: label.end,
                tone: 'ink',
              } as const,
            ]),
      ];
    }),
  );
  const lastLine = stacked ? lineHeight : lineHeight * 0.95;
  return { marks, height: lines.length === 0 ? 0 : (lines.length - 1) * lineHeight + lastLine };
}

interface Piece {
  readonly text: string;
  readonly style: TextStyle;
}

/** The small words, parted where an amount in them carries weight. */
function piecesOf({ small, amount }: Label, size: number): Piece[] {
  const plain: TextStyle = { size, strong: false };
  const place = amount === undefined ? -1 : small.indexOf(amount);
  if (amount === undefined || place === -1) {
    return [{ text: small, style: plain }];
  }
  return [
    { text: small.slice(0, place), style: plain },
    { text: amount, style: { size, strong: true } },
    { text: small.slice(place + amount.length), style: plain },
  ].filter(({ text }) => text !== '');
}

function widthOfPieces(canvas: Canvas, pieces: readonly Piece[]): number {
  return pieces.reduce((total, { text, style }) => total + canvas.measure(text, style), 0);
}

function setPieces(canvas: Canvas, pieces: readonly Piece[], from: number, y: number): Mark[] {
  let end = from;
  return pieces.map(({ text, style }): Mark => {
    // A blank at the edge of a piece is room and not a word: some painters drop it.
    const words = text.trim();
    const width = canvas.measure(words, style);
    const x = end + canvas.measure(text.slice(0, text.indexOf(words)), style);
    end += canvas.measure(text, style);
    return { shape: 'text', x, y, text: words, width, anchor: 'start', tone: 'ink2', style };
  });
}

function intoLines(
  labels: readonly Label[],
  place: (line: readonly Label[]) => number[] | undefined,
): { readonly labels: readonly Label[]; readonly places: readonly number[] }[] {
  if (labels.length === 0) {
    return [];
  }
  const places = place(labels);
  if (places !== undefined) {
    return [{ labels, places }];
  }
  if (labels.length === 1) {
    return [{ labels, places: [0] }];
  }
  return [...intoLines(labels.slice(0, -1), place), ...intoLines(labels.slice(-1), place)];
}
