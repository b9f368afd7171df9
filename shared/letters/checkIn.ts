import type { Language } from '../model/basics.ts';
import type { Instant } from '../model/instant.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { talkWords } from './firstReply.ts';
import type { Letter } from './letter.ts';
import { letterBody, writing } from './letter.ts';

/**
 * The promised word while a dispute is open, when there is no news: said plainly, and when the next one comes. `missed` is the promised
 * moment that passed without a word.
 */
export function checkIn(
  project: ProjectFile,
  { nextContact, missed }: { readonly nextContact: Instant; readonly missed?: Instant | undefined },
  language: Language,
): Letter {
  const context = writing(project, language);
  const { say, write, address, title } = context;
  return {
    subject: say(($) => $.outgoingLetters.checkIn.subject, { project: title }),
    body: letterBody(context, [
      missed === undefined
        ? say(($) => $.outgoingLetters[address].checkIn.noNews)
        : say(($) => $.outgoingLetters[address].checkIn.noNewsLate, { moment: write.longMoment(missed) }),
      say(($) => $.outgoingLetters[address].checkIn.again, { moment: write.longMoment(nextContact) }),
      talkWords(context),
    ]),
  };
}
