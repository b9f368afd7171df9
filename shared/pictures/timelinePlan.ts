import type { Say } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import type { Day } from '../model/day.ts';
import { firstOfMonth } from '../model/day.ts';
import type { DeliverableStanding, ProjectStanding } from '../rulebook/standing.ts';
import type { Canvas, Mark, TextStyle } from './picture.ts';
import type { RowSettings } from './timelineRow.ts';
import { deliverableRow, paymentsRow, quietRow, updatesRow } from './timelineRow.ts';
import { wrap } from './wrap.ts';

/** A row of the timeline before it has its place. */
export interface RowPlan {
  readonly lines: readonly string[];
  readonly height: number;
  draw(settings: RowSettings, y: number): Mark[];
}

interface PlanSettings {
  readonly canvas: Canvas;
  readonly standing: ProjectStanding;
  readonly say: Say;
  readonly write: Writer;
  readonly withPayments: boolean;
}

const LABEL_SHARE = 0.21;
/** Up to so many rows, a long title has four lines; beyond, two. */
const ROOMY = 24;
/** More deliverables than this are set in the order of their days, and those with nothing to tell share a row by months. */
const CROWDED = 40;

interface PlannedRow {
  readonly title: string;
  readonly draw: RowPlan['draw'];
}

/** A row for each deliverable, then updates and payments. */
export function planRows(settings: PlanSettings): RowPlan[] {
  const { canvas } = settings;
  const style: TextStyle = { size: canvas.textSize, strong: false };
  const rows = [...deliverableRows(settings), ...updateRows(settings), ...paymentRows(settings)];
  const most = rows.length <= ROOMY ? 4 : 2;
  return rows.map(({ title, draw }) => {
    const lines = wrap(canvas, title, style, canvas.width * LABEL_SHARE, most);
    return { lines, height: canvas.textSize * (1.8 + 1.1 * (Math.max(1, lines.length) - 1)), draw };
  });
}

function deliverableRows({ standing: { deliverables }, say, write }: PlanSettings): PlannedRow[] {
  const row = (one: DeliverableStanding): PlannedRow => ({
    title: one.title,
    draw: (settings, y) => deliverableRow(settings, one, y),
  });
  if (deliverables.length <= CROWDED) {
    return deliverables.map(row);
  }
  const inOrder = deliverables.toSorted((one, other) => one.adjustedDue.localeCompare(other.adjustedDue));
  const quiet = new Map<Day, DeliverableStanding[]>();
  for (const one of inOrder.filter(isQuiet)) {
    quiet.set(monthOf(one), [...(quiet.get(monthOf(one)) ?? []), one]);
  }
  return inOrder.flatMap((one): PlannedRow[] => {
    const month = monthOf(one);
    const together = isQuiet(one) ? (quiet.get(month) ?? []) : [];
    if (together.length < 2) {
      return [row(one)];
    }
    if (together[0] !== one) {
      return [];
    }
    const title = say(($) => $.timeline.quiet, { month: write.monthWithYear(month), count: together.length });
    return [{ title, draw: (settings, y) => quietRow(settings, together, y) }];
  });
}

/** Whether nobody waited for the other, and nothing has to be put right. */
function isQuiet({ clientDelay, daysLate, cureBy }: DeliverableStanding): boolean {
  return clientDelay === 0 && daysLate === 0 && cureBy === undefined;
}

function monthOf({ adjustedDue }: DeliverableStanding): Day {
  return firstOfMonth(adjustedDue);
}

function updateRows({ standing: { promises }, say }: PlanSettings): PlannedRow[] {
  return promises.length === 0
    ? []
    : [{ title: say(($) => $.timeline.updates), draw: (settings, y) => updatesRow(settings, promises, y) }];
}

function paymentRows({ standing: { instalments, payments }, say, withPayments }: PlanSettings): PlannedRow[] {
  return withPayments && instalments.length + payments.length > 0
    ? [
        {
          title: say(($) => $.timeline.payments),
          draw: (settings, y) => paymentsRow(settings, payments, instalments, y),
        },
      ]
    : [];
}

export function rowLabel(row: RowPlan, middle: number, style: TextStyle, canvas: Canvas): Mark[] {
  const lineHeight = style.size * 1.2;
  return row.lines.map((text, index) => ({
    shape: 'text',
    x: 0,
    y: middle + (index - (row.lines.length - 1) / 2) * lineHeight,
    text,
    width: canvas.measure(text, style),
    anchor: 'start',
    tone: 'ink',
    style,
  }));
}
