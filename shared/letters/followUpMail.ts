import type { Language } from '../model/basics.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Letter } from './letter.ts';
import { letterBody, writing } from './letter.ts';

/** After a dispute is over: a question how it is going, or three short ones to learn from. */
export function followUpMail(
  project: ProjectFile,
  { kind }: { readonly kind: 'followUp' | 'survey' },
  language: Language,
): Letter {
  const context = writing(project, language);
  const { say, address, title } = context;
  if (kind === 'followUp') {
    return {
      subject: say(($) => $.outgoingLetters.followUp.subject, { project: title }),
      body: letterBody(context, [
        say(($) => $.outgoingLetters[address].followUp.look),
        say(($) => $.outgoingLetters[address].followUp.ask),
        say(($) => $.outgoingLetters[address].followUp.free),
      ]),
    };
  }
  const questions = [
    say(($) => $.outgoingLetters[address].survey.sooner),
    say(($) => $.outgoingLetters[address].survey.fair),
    say(($) => $.outgoingLetters[address].survey.next),
  ];
  return {
    subject: say(($) => $.outgoingLetters.survey.subject, { project: title }),
    body: letterBody(context, [
      say(($) => $.outgoingLetters[address].survey.look),
      [
        say(($) => $.outgoingLetters[address].survey.ask),
        ...questions.map((question) => `- ${question}`),
      ].join('\n'),
      say(($) => $.outgoingLetters[address].survey.thanks),
    ]),
  };
}
