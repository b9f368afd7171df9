import type { Language } from '../model/basics.ts';
import type { Channel } from '../model/dispute.ts';
import type { Instant } from '../model/instant.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { plainName } from '../updates/plainLine.ts';
import type { Letter, Writing } from './letter.ts';
import { letterBody, writing } from './letter.ts';

export interface HeardAgain {
  /** How the client complained. */
  readonly channel: Channel;
  /** When the client hears again. */
  readonly nextContact: Instant;
}

/** The first word after a complaint: it was heard, and when there is more. Nothing about money, and no judgement. */
export function firstReply(
  project: ProjectFile,
  { channel, nextContact }: HeardAgain,
  language: Language,
): Letter {
  const context = writing(project, language);
  const { say, write, address, title } = context;
  const how = channel === 'phone' || channel === 'meeting' ? channel : 'written';
  return {
    subject:
      how === 'written'
        ? say(($) => $.outgoingLetters.firstReply.subject, { project: title })
        : say(($) => $.outgoingLetters.firstReply.subjectSpoken, { project: title }),
    body: letterBody(context, [
      say(($) => $.outgoingLetters[address].firstReply[how]),
      say(($) => $.outgoingLetters[address].firstReply.again, { moment: write.longMoment(nextContact) }),
      talkWords(context),
    ]),
  };
}

export function talkWords({ project, say, address }: Writing): string {
  const phone = plainName(project.freelancer.phone ?? '');
  return phone === ''
    ? say(($) => $.outgoingLetters[address].talk)
    : say(($) => $.outgoingLetters[address].talkOn, { phone });
}
