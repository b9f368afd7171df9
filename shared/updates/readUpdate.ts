import type { PromisedStep } from '../model/outgoing.ts';
import { lineKey, saysWords } from './lineKey.ts';
import { sectionLines } from './updateSections.ts';

export interface UpdateBefore {
  /** The steps as they were drafted. */
  readonly drafted?: readonly PromisedStep[] | undefined;
  /** The steps promised before and still open (see `openSteps`). */
  readonly open?: readonly PromisedStep[] | undefined;
  /** What the person says became of some of them. */
  readonly settled?: readonly { readonly text: string }[] | undefined;
}

export interface ReadUpdate {
  /** What the text says comes next. A drafted step keeps its deliverable as long as it is named. */
  readonly steps: readonly PromisedStep[];
  /** What it says is done. */
  readonly done: readonly string[];
  /** Open steps that it says nothing of. */
  readonly unmentioned: readonly PromisedStep[];
}

/** Reads from the text of an update, edited or not, what it promises. */
export function readUpdate(
  body: string,
  { drafted = [], open = [], settled = [] }: UpdateBefore = {},
): ReadUpdate {
  const lines = sectionLines(body);
  const textsIn = (section: string) =>
    lines.filter((line) => line.section === section).map(({ text }) => text);
  const steps = knownAgain(textsIn('next'), [...drafted, ...open]);
  const said = lines.map(({ text }) => lineKey(text));
  const isSettled = new Set(settled.map(({ text }) => lineKey(text)));
  const unmentioned = open.filter(({ text, deliverable }) => {
    const key = lineKey(text);
    const isPromised = deliverable !== undefined && steps.some((step) => step.deliverable === deliverable);
    return !isPromised && !isSettled.has(key) && !said.some((line) => saysWords(line, key));
  });
  return { steps, done: textsIn('done'), unmentioned };
}

/**
 * Each known step is taken once: first by a line that says the very same, then by one that names what it is about, and last by one that
 * names it without what stands in brackets behind the title.
 */
function knownAgain(texts: readonly string[], known: readonly PromisedStep[]): PromisedStep[] {
  const steps = texts.map((text): PromisedStep => ({ text }));
  const taken = new Set<string>();
  const ways = [
    (line: string, step: PromisedStep) => lineKey(step.text) === line,
    (line: string, step: PromisedStep) => saysWords(line, nameIn(step)),
    (line: string, step: PromisedStep) => saysWords(line, bareNameIn(step)),
  ];
  for (const isMeant of ways) {
    steps.forEach(({ text, deliverable }, place) => {
      const line = lineKey(text);
      const meant =
        deliverable === undefined
          ? longestNamed(known.filter((step) => !taken.has(step.deliverable ?? '') && isMeant(line, step)))
          : undefined;
      if (meant !== undefined) {
        taken.add(meant);
        steps[place] = { text, deliverable: meant };
      }
    });
  }
  return steps;
}

/** "Logo for the van" is meant where both it and "Logo" are named. */
function longestNamed(steps: readonly PromisedStep[]): string | undefined {
  return steps
    .filter(({ deliverable }) => deliverable !== undefined)
    .toSorted((one, other) => nameIn(other).length - nameIn(one).length)[0]?.deliverable;
}

/** The title with which a drafted step begins; what follows the last colon is its day. */
function nameIn({ text }: PromisedStep): string {
  const end = text.lastIndexOf(': ');
  return end === -1 ? '' : lineKey(text.slice(0, end));
}

function bareNameIn(step: PromisedStep): string {
  return nameIn(step)
    .replace(/\([^()]*\)$/u, '')
    .trim();
}
