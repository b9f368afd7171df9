import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { followUpMail } from '../../shared/letters/followUpMail.ts';
import { messageAsMail } from '../../shared/letters/messageAsMail.ts';
import type { Dispute } from '../../shared/model/dispute.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { Outgoing, OutgoingKind } from '../../shared/model/outgoing.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { clientLanguage } from '../../shared/offers/draftOffer.ts';
import { composeOutgoing } from '../../shared/outgoing/composeOutgoing.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { holidaysOf } from '../../shared/updates/publicHolidays.ts';
import { makeMessageMail } from '../documents/messageMail.ts';
import { diskFiles } from '../storage/fileLayer.ts';
import { readProjectFile } from '../storage/readProjectFile.ts';
import { chooseDispute } from './chooseDispute.ts';
import type { TerminalTrouble } from './terminalTrouble.ts';

export const LETTER_KINDS = ['acknowledgement', 'response', 'followUp'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export interface LetterWish {
  readonly file: string;
  readonly kind: LetterKind;
  readonly out: string;
  readonly dispute: string | undefined;
}

/** One letter as an unsent e-mail, made at a moment and not written anywhere yet. */
export async function makeLetter(wish: LetterWish, now: Date): Promise<Result<Uint8Array, TerminalTrouble>> {
  if (wish.kind === 'response') {
    return makeResponse(wish, now);
  }
  const read = readProjectFile(diskFiles, wish.file);
  if (!read.ok) {
    return read;
  }
  const project = read.value;
  const dispute = chooseDispute(project, wish.dispute);
  if (!dispute.ok) {
    return dispute;
  }
  const words = await wordsOf(project, dispute.value, wish.kind, now);
  return ok(await makeMessageMail(messageAsMail(project, words, now)));
}

/** Its words speak of the offer, so the offer goes along. */
async function makeResponse(wish: LetterWish, now: Date): Promise<Result<Uint8Array, TerminalTrouble>> {
  const { makeOffer } = await import('./makeOffer.ts');
  const made = await makeOffer(
    {
      file: wish.file,
      out: `${path.parse(wish.out).name}.pdf`,
      eml: wish.out,
      dispute: wish.dispute,
      language: undefined,
      validDays: undefined,
    },
    now,
  );
  if (!made.ok) {
    return made;
  }
  const { mail } = made.value;
  return mail === undefined ? failed({ code: 'unexpected' }) : ok(mail);
}

type Words = Pick<Outgoing, 'id' | 'subject' | 'body'>;

const KIND_IN_OUTBOX = { acknowledgement: 'firstReply', followUp: 'followUp' } as const satisfies Record<
  string,
  OutgoingKind
>;

/** As the freelancer left it, else as it would be written now. */
async function wordsOf(
  project: ProjectFile,
  dispute: Dispute,
  kind: keyof typeof KIND_IN_OUTBOX,
  now: Date,
): Promise<Words> {
  const about = { dispute: dispute.id };
  const left =
    project.outbox?.findLast(
      (one) => one.kind === KIND_IN_OUTBOX[kind] && one.about.dispute === dispute.id,
    ) ?? dispute.letters?.findLast((one) => one.kind === kind);
  if (left !== undefined) {
    return left;
  }
  if (kind === 'followUp') {
    return { id: randomUUID(), ...followUpMail(project, { kind }, clientLanguage(project)) };
  }
  return composeOutgoing(project, {
    kind: 'firstReply',
    about,
    asOf: instantOf(now),
    holidays: await holidaysOf(project),
    newId: randomUUID,
  });
}
