import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { AwaitedFromUs } from '../updates/waitsForUs.ts';
import type { Letter, Writing } from './letter.ts';
import { letterBody, named, writing } from './letter.ts';

export interface AwaitedMaterial {
  readonly text: string;
  readonly due: Day;
  readonly today: Day;
  /** What waits for it, with the day as it stands now. */
  readonly holdsUp: readonly { readonly title: string; readonly agreed: Day; readonly day: Day }[];
  /** When the client was reminded last. */
  readonly askedOn?: Day | undefined;
  /** What the client gets, or got, too late to see to it by its day. */
  readonly waitsFor?: AwaitedFromUs;
}

/** A reminder of something that the client supplies: what, since when, and which day it moves. */
export function materialReminder(
  project: ProjectFile,
  material: AwaitedMaterial,
  language: Language,
): Letter {
  const context = writing(project, language);
  const { say, title } = context;
  return {
    subject: say(($) => $.outgoingLetters.material.subject, {
      project: title,
      text: named(say, material.text),
    }),
    body: letterBody(context, bodyWords(context, material)),
  };
}

function bodyWords(context: Writing, material: AwaitedMaterial): string[] {
  const { say, address } = context;
  if (material.waitsFor !== undefined) {
    return ownFirstWords(context, material, material.waitsFor);
  }
  return material.due < material.today
    ? lateWords(context, material)
    : [soonWords(context, material), say(($) => $.outgoingLetters[address].material.thanks)];
}

/** Nobody is reminded of looking at what they did not have. */
function ownFirstWords(
  { say, write, address }: Writing,
  { text }: AwaitedMaterial,
  { title, isThere }: AwaitedFromUs,
): string[] {
  const values = { text: write.quote(named(say, text)), title: write.quote(named(say, title)) };
  return isThere
    ? [
        say(($) => $.outgoingLetters[address].material.nowThere, values),
        say(($) => $.outgoingLetters[address].material.help),
        say(($) => $.outgoingLetters[address].material.thanks),
      ]
    : [say(($) => $.outgoingLetters[address].material.notThere, values)];
}

function soonWords({ say, write, address }: Writing, { text, due, holdsUp }: AwaitedMaterial): string {
  const values = { text: write.quote(named(say, text)), day: write.longWeekday(due) };
  return holdsUp.length === 0
    ? say(($) => $.outgoingLetters[address].material.soon, values)
    : say(($) => $.outgoingLetters[address].material.soonFor, {
        ...values,
        titles: write.list(holdsUp.map(({ title }) => write.quote(named(say, title)))),
      });
}

function lateWords({ say, write, address }: Writing, material: AwaitedMaterial): string[] {
  const { askedOn, holdsUp } = material;
  const values = { text: write.quote(named(say, material.text)), day: write.longDay(material.due) };
  const moves = holdsUp
    .filter(({ agreed, day }) => agreed !== day)
    .map(({ title, day }) =>
      say(($) => $.outgoingLetters[address].material.move, {
        title: write.quote(named(say, title)),
        day: write.longDay(day),
      }),
    );
  return [
    askedOn === undefined
      ? say(($) => $.outgoingLetters[address].material.late, values)
      : say(($) => $.outgoingLetters[address].material.lateAgain, {
          ...values,
          asked: write.longDay(askedOn),
        }),
    ...(moves.length === 0
      ? []
      : [[...moves, say(($) => $.outgoingLetters[address].material.gained)].join(' ')]),
    say(($) => $.outgoingLetters[address].material.help),
    say(($) => $.outgoingLetters[address].material.when),
  ];
}
