import type { Language } from '../model/basics.ts';
import type { PromisedStep } from '../model/outgoing.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { lineKey } from '../updates/lineKey.ts';
import { plainLine } from '../updates/plainLine.ts';
import type { UpdateFacts } from '../updates/updateFacts.ts';
import type { UpdateSection } from '../updates/updateSections.ts';
import type { Letter, Writing } from './letter.ts';
import { letterBody, named, writing } from './letter.ts';
import { changedLines } from './updateChanges.ts';
import { decisionLine, delayLines, doneLine, nextLine, waitingLine } from './updateLines.ts';

export interface UpdateDraft extends Letter {
  /** What stands under what comes next, line by line. */
  readonly steps: readonly PromisedStep[];
  /** Steps promised before that the ledger shows as done without a deliverable to tell it by. */
  readonly settled: readonly { readonly text: string; readonly how: 'done' }[];
}

/** An update as it can go to the client: how it stands in a sentence, then section by section, nothing where nothing is to be said. */
export function updateDraft(project: ProjectFile, facts: UpdateFacts, language: Language): UpdateDraft {
  const context = writing(project, language);
  const { say, write, address, title } = context;
  const settled = settledSteps(context, facts);
  const steps = stepsOf(context, facts, new Set(settled.map(({ text }) => lineKey(text))));
  const sections: readonly (readonly [UpdateSection, readonly string[]])[] = [
    ['done', facts.done.map((fact) => doneLine(context, fact))],
    ['next', steps.map(({ text }) => text)],
    ['waiting', facts.waiting.map((fact) => waitingLine(context, fact, facts.today))],
    ['changed', facts.changed.flatMap((change) => changedLines(context, change))],
    ['delays', delayLines(context, facts)],
    ['decisions', facts.decisions.map((fact) => decisionLine(context, fact))],
  ];
  return {
    subject: say(($) => $.updateDraft.subject, { project: title, day: write.longDay(facts.today) }),
    body: letterBody(context, [
      openingWords(context, facts),
      ...sections
        .filter(([, lines]) => lines.length > 0)
        .map(([section, lines]) =>
          [say(($) => $.updateDraft[address].headings[section]), ...lines.map((line) => `- ${line}`)].join(
            '\n',
          ),
        ),
      closingWords(context, facts),
    ]),
    steps,
    settled,
  };
}

/** What the ledger says comes next, then what was promised before and is not among it, word for word. */
function stepsOf(
  context: Writing,
  { next, open, today }: UpdateFacts,
  settled: ReadonlySet<string>,
): PromisedStep[] {
  const drafted = next.map((fact): PromisedStep => {
    const text = nextLine(context, fact, today);
    return fact.kind === 'deliverable' ? { text, deliverable: fact.deliverable } : { text };
  });
  const deliverables = new Set(drafted.map(({ deliverable }) => deliverable));
  const carried = open
    .filter(({ deliverable }) => deliverable === undefined || !deliverables.has(deliverable))
    .map(({ text, deliverable }): PromisedStep => {
      const line = plainLine(text);
      return deliverable === undefined ? { text: line } : { text: line, deliverable };
    })
    .filter(({ text }) => !settled.has(lineKey(text)));
  const known = new Set<string>();
  return [...drafted, ...carried].filter(({ text }) => {
    const isNew = !known.has(text);
    known.add(text);
    return isNew;
  });
}

/** A revision or a correction that was promised, and is delivered again. */
function settledSteps(
  { say, address }: Writing,
  { done, next, open }: UpdateFacts,
): { readonly text: string; readonly how: 'done' }[] {
  const stemsOf = (titles: readonly string[]) =>
    titles.flatMap((title) => [
      lineKey(say(($) => $.updateDraft[address].revision, { title })),
      lineKey(say(($) => $.updateDraft.correctionStem, { title })),
    ]);
  const titlesIn = (facts: readonly { readonly kind: string }[], kinds: readonly string[]) =>
    facts.flatMap((fact) =>
      kinds.includes(fact.kind) && 'title' in fact && typeof fact.title === 'string'
        ? [named(say, fact.title)]
        : [],
    );
  const due = new Set(titlesIn(next, ['revision', 'correction']));
  const stems = stemsOf(titlesIn(done, ['revised', 'again']).filter((title) => !due.has(title)));
  return open
    .filter(({ text, deliverable }) => {
      const key = lineKey(text);
      return deliverable === undefined && stems.some((stem) => key === stem || key.startsWith(`${stem} `));
    })
    .map(({ text }) => ({ text, how: 'done' }));
}

function openingWords({ say, write, address }: Writing, facts: UpdateFacts): string {
  const opening = openingSentence(facts);
  const sentence =
    opening === 'late'
      ? say(($) => $.updateDraft[address].opening.late, { count: lateCount(facts) })
      : say(($) => $.updateDraft[address].opening[opening]);
  return facts.missed === undefined
    ? sentence
    : `${sentence} ${say(($) => $.updateDraft[address].lateUpdate, { day: write.longDay(facts.missed) })}`;
}

type Opening =
  | 'nothingSigned'
  | 'finished'
  | 'late'
  | 'waiting'
  | 'waitingMore'
  | 'waitingFirst'
  | 'waitingMoreFirst'
  | 'news'
  | 'newsMoved'
  | 'quiet'
  | 'quietMoved'
  | 'quietFirst'
  | 'quietFirstMoved';

function openingSentence(facts: UpdateFacts): Opening {
  const overdue = facts.waiting.filter(
    (fact) => fact.kind === 'duty' && fact.daysLate > 0 && fact.waitsFor?.isThere !== false,
  ).length;
  if (!facts.isSigned) {
    return 'nothingSigned';
  }
  if (facts.isFinished) {
    return 'finished';
  }
  if (lateCount(facts) > 0) {
    return 'late';
  }
  const hasNothingToShow = facts.isFirst && facts.done.length === 0;
  if (overdue > 0) {
    return waitingOpening(overdue, hasNothingToShow);
  }
  const hasMoved = facts.delays.some(({ fullDay }) => fullDay === undefined);
  if (facts.done.length > 0) {
    return hasMoved ? 'newsMoved' : 'news';
  }
  if (hasNothingToShow) {
    return hasMoved ? 'quietFirstMoved' : 'quietFirst';
  }
  return hasMoved ? 'quietMoved' : 'quiet';
}

function waitingOpening(overdue: number, hasNothingToShow: boolean): Opening {
  if (hasNothingToShow) {
    return overdue === 1 ? 'waitingFirst' : 'waitingMoreFirst';
  }
  return overdue === 1 ? 'waiting' : 'waitingMore';
}

function lateCount({ delays }: UpdateFacts): number {
  return delays.filter(({ ownDays, fullDay }) => ownDays > 0 && fullDay === undefined).length;
}

function closingWords({ say, write, address }: Writing, { nextUpdate }: UpdateFacts): string {
  return nextUpdate === undefined
    ? say(($) => $.updateDraft[address].anyTimeAlone)
    : `${say(($) => $.updateDraft[address].closing, { day: write.longWeekday(nextUpdate) })} ${say(($) => $.updateDraft[address].anyTime)}`;
}
