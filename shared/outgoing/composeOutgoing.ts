import { assertNever } from '../assertNever.ts';
import { checkIn } from '../letters/checkIn.ts';
import { delayNotice } from '../letters/delayNotice.ts';
import { firstReply } from '../letters/firstReply.ts';
import { followUpMail } from '../letters/followUpMail.ts';
import { materialReminder } from '../letters/materialReminder.ts';
import { nextContactChoices } from '../letters/nextContactChoices.ts';
import { paymentReminder } from '../letters/paymentReminder.ts';
import { updateDraft } from '../letters/updateDraft.ts';
import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import type { Instant } from '../model/instant.ts';
import type { Outgoing, OutgoingAbout, OutgoingKind } from '../model/outgoing.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { clientLanguage } from '../offers/draftOffer.ts';
import type { PublicHolidays } from '../updates/publicHolidays.ts';
import { lineKey } from '../updates/lineKey.ts';
import { updateFacts } from '../updates/updateFacts.ts';
import { withoutSettled } from './withoutSettled.ts';
import { awaitedMaterial, lateDeliverable, missedContact, openPayment, recordOf } from './whatItIsAbout.ts';

export interface Composing {
  readonly kind: OutgoingKind;
  readonly about: OutgoingAbout;
  readonly asOf: Instant;
  /** Of the project (see `holidaysOf`). */
  readonly holidays: PublicHolidays;
  readonly newId: () => string;
  /** When the client hears again; a suggestion unless chosen. */
  readonly nextContact?: Instant | undefined;
  /** `update`: what the person says became of steps promised before; they are not promised again. */
  readonly settled?: Outgoing['settled'];
  /** The new day of what is late; a suggestion unless chosen. */
  readonly expected?: Day | undefined;
}

/**
 * A message to the client, written from the ledger as of a moment and in the client's language. Throws where it is about something that
 * the project does not have.
 */
export function composeOutgoing(project: ProjectFile, composing: Composing): Outgoing {
  const { kind, about, asOf, newId } = composing;
  const language = clientLanguage(project);
  return {
    id: newId(),
    kind,
    about,
    draftedAt: asOf,
    language,
    ...wordsOf(project, composing, language),
  };
}

type Words = Pick<Outgoing, 'subject' | 'body' | 'steps' | 'settled' | 'nextContact' | 'expected'>;

function wordsOf(project: ProjectFile, composing: Composing, language: Language): Words {
  const { kind, about, asOf, holidays } = composing;
  const nextContact = composing.nextContact ?? nextContactChoices(project.timeZone, asOf, holidays)[1];
  switch (kind) {
    case 'update': {
      const said = composing.settled ?? [];
      const facts = updateFacts(project, { asOf, due: about.due });
      const { steps, settled, ...letter } = updateDraft(project, withoutSettled(facts, said), language);
      const saidOf = new Set(said.map(({ text }) => lineKey(text)));
      const all = [...said, ...settled.filter(({ text }) => !saidOf.has(lineKey(text)))];
      return {
        ...letter,
        steps: [...steps],
        ...(all.length === 0 ? {} : { settled: all }),
      };
    }
    case 'firstReply': {
      const { channel } = recordOf(project.disputes, about.dispute);
      return { ...firstReply(project, { channel, nextContact }, language), nextContact };
    }
    case 'checkIn':
      return {
        ...checkIn(project, { nextContact, missed: missedContact(project, composing) }, language),
        nextContact,
      };
    case 'materialReminder':
      return materialReminder(project, awaitedMaterial(project, composing), language);
    case 'paymentReminder':
      return paymentReminder(project, openPayment(project, composing), language);
    case 'delayNotice': {
      const late = lateDeliverable(project, composing);
      return { ...delayNotice(project, late, language), expected: late.expected };
    }
    case 'followUp': {
      const { followUps = [] } = recordOf(project.disputes, about.dispute);
      return followUpMail(project, recordOf(followUps, about.followUp), language);
    }
    default:
      return assertNever(kind);
  }
}
