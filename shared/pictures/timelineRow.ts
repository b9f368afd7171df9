import type { Day } from '../model/day.ts';
import type { Writer } from '../i18n/writer.ts';
import type { Say } from '../i18n/translator.ts';
import type { DeliverableStanding, PaymentStanding, ProjectStanding } from '../rulebook/standing.ts';
import type { TimelineSubject } from '../rulebook/timelineSubject.ts';
import type { Canvas, Mark, Tone } from './picture.ts';
import type { Stretch } from './placing.ts';
import { firstFree } from './placing.ts';
import type { TimelineScale } from './timelineScale.ts';

/** What every row of the timeline is drawn with. */
export interface RowSettings {
  readonly canvas: Canvas;
  readonly scale: TimelineScale;
  readonly say: Say;
  readonly write: Writer;
  readonly today: Day;
}

/** The marks of one row around its middle line, and what they stand on. */
class Row {
  readonly marks: Mark[] = [];
  readonly taken: Stretch[] = [];

  readonly settings: RowSettings;
  readonly y: number;

  constructor(settings: RowSettings, y: number) {
    this.settings = settings;
    this.y = y;
  }

  get unit(): number {
    return this.settings.canvas.textSize;
  }

  add(mark: Mark, from: number, to: number, subject: TimelineSubject): void {
    this.marks.push({ ...mark, subject });
    this.taken.push({ from, to });
  }

  stroke(subject: TimelineSubject, tone: Tone, thickness: number): void {
    const x = this.settings.scale.x(subject.day);
    const half = this.unit * 0.5;
    this.add(
      { shape: 'line', x1: x, y1: this.y - half, x2: x, y2: this.y + half, tone, thickness },
      x - thickness,
      x + thickness,
      subject,
    );
  }

  dashes(subject: TimelineSubject, [from, to]: readonly [Day, Day], tone: Tone, thickness: number): void {
    const x1 = this.settings.scale.x(from);
    const x2 = this.settings.scale.x(to);
    this.add(
      {
        shape: 'line',
        x1,
        y1: this.y,
        x2,
        y2: this.y,
        tone,
        thickness,
        dash: [this.unit * 0.22, this.unit * 0.22],
      },
      x1,
      x2,
      subject,
    );
  }

  /** Writes words at the first free place beside a stretch: behind it, else before it. Left out where there is none. */
  label(text: string, beside: Stretch, tone: Tone = 'ink2'): void {
    const style = { size: this.unit, strong: false };
    const width = this.settings.canvas.measure(text, style);
    const gap = this.unit * 0.5;
    const { from, to } = this.settings.scale;
    const now = this.settings.scale.x(this.settings.today);
    const place = firstFree(
      [
        { from: beside.to + gap, to: beside.to + gap + width },
        { from: beside.from - gap - width, to: beside.from - gap },
      ],
      // No words across the line of the day looked at.
      [...this.taken, { from: now - 1, to: now + 1 }],
      { from, to },
    );
    if (place !== undefined) {
      this.marks.push({
        shape: 'text',
        x: place.from,
        y: this.y,
        text,
        width,
        anchor: 'start',
        tone,
        style,
        ground: place.from >= now ? 'future' : 'page',
      });
      this.taken.push({ from: place.from - gap / 2, to: place.to + gap / 2 });
    }
  }

  get whole(): Stretch {
    return {
      from: Math.min(...this.taken.map(({ from }) => from)),
      to: Math.max(...this.taken.map(({ to }) => to)),
    };
  }
}

export function deliverableRow(settings: RowSettings, one: DeliverableStanding, y: number): Mark[] {
  const row = new Row(settings, y);
  drawLateness(row, one);
  const waits = drawClientDelays(row, one);
  drawAgreedDays(row, one);
  drawDeliveries(row, one);
  writeLateness(row, one);
  drawTimeToPutRight(row, one);
  const outcome = outcomeOf(settings, one);
  const marked = row.whole;
  if (waits !== undefined) {
    row.label(
      settings.say(($) => $.timeline.days, { count: one.clientDelay }),
      waits,
    );
  }
  row.label(outcome, marked);
  return row.marks;
}

/** Several deliverables about which there is nothing to tell, in one row: their agreed days and deliveries. */
export function quietRow(
  settings: RowSettings,
  deliverables: readonly DeliverableStanding[],
  y: number,
): Mark[] {
  const row = new Row(settings, y);
  for (const one of deliverables) {
    drawAgreedDays(row, one);
  }
  for (const one of deliverables) {
    drawDeliveries(row, one);
  }
  const delivered = deliverables.filter(({ fullDay }) => fullDay !== undefined).length;
  row.label(
    delivered === deliverables.length
      ? settings.say(($) => $.timeline.allDelivered)
      : settings.say(($) => $.timeline.partOf, {
          delivered: settings.write.number(delivered),
          quantity: settings.write.number(deliverables.length),
        }),
    row.whole,
  );
  return row.marks;
}

/** Hatched: the freelancer waited. */
function drawClientDelays(row: Row, one: DeliverableStanding): Stretch | undefined {
  const { scale } = row.settings;
  const height = row.unit * 0.85;
  for (const { duty, due, to } of one.clientDelays) {
    const x = scale.x(due);
    const width = scale.x(to) - x;
    row.add(
      {
        shape: 'rectangle',
        x,
        y: row.y - height / 2,
        width,
        height,
        fill: 'bar',
        hatch: 'barStrong',
        radius: 2,
      },
      x,
      x + width,
      { kind: 'clientDelay', deliverable: one.id, duty, day: due },
    );
  }
  return one.clientDelays.length === 0 ? undefined : { from: row.whole.from, to: endOfWaits(scale, one) };
}

function endOfWaits(scale: TimelineScale, one: DeliverableStanding): number {
  return Math.max(...one.clientDelays.map(({ to }) => scale.x(to)));
}

/** Solid: the client waited. */
function drawLateness(row: Row, one: DeliverableStanding): void {
  if (one.daysLate === 0) {
    return;
  }
  const { scale, today } = row.settings;
  const x = scale.x(one.adjustedDue);
  const width = scale.x(one.fullDay ?? today) - x;
  const height = row.unit * 1.2;
  row.add(
    { shape: 'rectangle', x, y: row.y - height / 2, width, height, fill: 'riskFill', radius: 2 },
    x,
    x + width,
    { kind: 'late', deliverable: one.id, day: one.adjustedDue },
  );
}

/** How many days, in the block where they fit between the deliveries in it. */
function writeLateness(row: Row, one: DeliverableStanding): void {
  if (one.daysLate === 0) {
    return;
  }
  const { scale, say, canvas, today } = row.settings;
  const block = { from: scale.x(one.adjustedDue), to: scale.x(one.fullDay ?? today) };
  const text = say(($) => $.timeline.days, { count: one.daysLate });
  const style = { size: row.unit, strong: true };
  const width = canvas.measure(text, style);
  const gap = row.unit * 0.5;
  const discs = one.deliveries.map(({ day }) => ({ from: scale.x(day) - gap, to: scale.x(day) + gap }));
  const places = [block.from + row.unit * 0.7, ...discs.map(({ to }) => to)];
  const place = firstFree(
    places.map((from) => ({ from, to: from + width })),
    discs,
    { from: block.from + gap, to: block.to - gap },
  );
  if (place !== undefined) {
    row.marks.push({
      shape: 'text',
      x: place.from,
      y: row.y,
      text,
      width,
      anchor: 'start',
      tone: 'onRisk',
      style,
    });
  }
}

function drawAgreedDays(row: Row, one: DeliverableStanding): void {
  const agreed = { kind: 'agreed', deliverable: one.id, day: one.due } as const;
  if (one.adjustedDue === one.due) {
    row.stroke(agreed, 'ink', row.unit * 0.15);
    return;
  }
  const moved = { kind: 'moved', deliverable: one.id, day: one.adjustedDue } as const;
  row.dashes(moved, [one.due, one.adjustedDue], 'barStrong', row.unit * 0.11);
  row.stroke(agreed, 'barStrong', row.unit * 0.12);
  row.stroke(moved, 'ink', row.unit * 0.15);
}

/** A disc where all was delivered, a part disc for a part. */
function drawDeliveries(row: Row, one: DeliverableStanding): void {
  const radius = row.unit * 0.3;
  for (const { event, day, reached } of one.deliveries) {
    const x = row.settings.scale.x(day);
    const part = reached / one.quantity;
    const disc = { shape: 'disc', x, y: row.y, radius, fill: 'ink' } as const;
    row.add(part < 1 ? { ...disc, outline: 'ink', part } : disc, x - radius, x + radius, {
      kind: 'delivered',
      deliverable: one.id,
      day,
      event,
    });
  }
}

function drawTimeToPutRight(row: Row, one: DeliverableStanding): void {
  const { today } = row.settings;
  if (one.cureBy !== undefined && one.cureBy > today) {
    const putRight = { kind: 'putRight', deliverable: one.id, day: one.cureBy } as const;
    row.dashes(putRight, [today, one.cureBy], 'needs', row.unit * 0.15);
    row.stroke(putRight, 'needs', row.unit * 0.12);
  }
}

/** The words at the end of the row: how it stands with this deliverable. */
function outcomeOf({ say, write, today }: RowSettings, one: DeliverableStanding): string {
  const year = Number(today.slice(0, 4));
  const due = write.day(one.adjustedDue, year);
  if (one.cureBy !== undefined && one.cureBy >= today && one.daysLate === 0) {
    return say(($) => $.timeline.cureUntil, { day: write.day(one.cureBy, year) });
  }
  if (one.fullDay !== undefined) {
    const day = write.day(one.fullDay, year);
    if (one.daysLate > 0) {
      return say(($) => $.timeline.deliveredLate, { day });
    }
    return one.adjustedDue === one.due
      ? say(($) => $.timeline.delivered, { day, due })
      : say(($) => $.timeline.deliveredMoved, { day, due });
  }
  if (one.daysLate > 0) {
    return one.quantity > 1
      ? say(($) => $.timeline.missing, { missing: write.number(one.quantity - one.delivered) })
      : say(($) => $.timeline.notYet);
  }
  return one.adjustedDue === one.due
    ? say(($) => $.timeline.dueOn, { due })
    : say(($) => $.timeline.movedTo, { due });
}

/** Small disc: sent; open diamond: missed; ring: still possible. */
export function updatesRow(settings: RowSettings, promises: ProjectStanding['promises'], y: number): Mark[] {
  const row = new Row(settings, y);
  for (const { day, sentOn, status } of promises) {
    const x = settings.scale.x(sentOn ?? day);
    const radius = row.unit * (status === 'kept' ? 0.19 : 0.36);
    const subject = { kind: 'update', day: sentOn ?? day, promised: day } as const;
    switch (status) {
      case 'kept':
        row.add({ shape: 'disc', x, y, radius, fill: 'ink' }, x - radius, x + radius, subject);
        break;
      case 'missed':
        row.add(
          { shape: 'diamond', x, y, radius: radius * 1.15, outline: 'risk' },
          x - radius,
          x + radius,
          subject,
        );
        break;
      case 'open':
        row.add(
          { shape: 'disc', x, y, radius: radius * 0.85, outline: 'needs' },
          x - radius,
          x + radius,
          subject,
        );
        break;
    }
  }
  const judged = promises.filter(({ status }) => status !== 'open');
  const missed = judged.filter(({ status }) => status === 'missed').length;
  if (judged.length > 0) {
    const words =
      missed > 0
        ? settings.say(($) => $.timeline.updatesMissed, {
            missed: settings.write.number(missed),
            judged: settings.write.number(judged.length),
          })
        : settings.say(($) => $.timeline.updatesKept, { count: judged.length });
    const now = settings.scale.x(settings.today);
    row.label(words, { from: row.whole.from, to: Math.max(row.whole.to, now) });
  }
  return row.marks;
}

/** Squares are payments, open ones still to come. */
export function paymentsRow(
  settings: RowSettings,
  payments: ProjectStanding['payments'],
  instalments: readonly PaymentStanding[],
  y: number,
): Mark[] {
  const { scale, say, write, today } = settings;
  const row = new Row(settings, y);
  const half = row.unit * 0.27;
  const year = Number(today.slice(0, 4));
  const square = (
    subject: TimelineSubject,
    look: { fill: Tone } | { outline: Tone; outlineWidth: number },
  ) => {
    const x = scale.x(subject.day);
    row.add(
      { shape: 'rectangle', x: x - half, y: y - half, width: half * 2, height: half * 2, ...look },
      x - half,
      x + half,
      subject,
    );
    return { from: x - half, to: x + half };
  };
  const open = instalments.filter(({ paid, amount }) => paid < amount);
  const labels = [
    ...payments.map(({ event, day, amount }) => ({
      at: square({ kind: 'payment', event, day }, { fill: 'ink' }),
      text: write.money(amount),
    })),
    ...open.map(({ id, due, amount, paid }) => ({
      at: square(
        { kind: 'paymentDue', instalment: id, day: due },
        { outline: 'needs', outlineWidth: row.unit * 0.13 },
      ),
      text: say(($) => $.timeline.paymentDue, {
        amount: write.money(amount - paid),
        day: write.day(due, year),
      }),
    })),
  ];
  for (const { at, text } of labels) {
    row.label(text, at);
  }
  return row.marks;
}
