import { sayIn } from '../../shared/i18n/translator.ts';
import { messagePaper } from '../../shared/letters/messagePaper.ts';
import { dayOf, instantOf } from '../../shared/model/instant.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { MadePdf } from './documents.ts';
import { fileName } from './fileName.ts';
import type { HandlerNeeds } from './handlers.ts';

/** A message as a PDF, in the words that it has now. */
export async function messageOnPaper(
  { clock, documents }: Pick<HandlerNeeds, 'clock' | 'documents'>,
  project: ProjectFile,
  outgoing: Outgoing,
): Promise<MadePdf & { readonly fileName: string }> {
  const madeOn = dayOf(instantOf(clock()), project.timeZone);
  const made = await documents.messagePdf(messagePaper(project, outgoing, madeOn));
  return { ...made, fileName: messageFileName(project, outgoing, 'pdf') };
}

export function messageFileName(
  project: ProjectFile,
  { language, subject }: Outgoing,
  kind: 'pdf' | 'eml',
): string {
  const say = sayIn(language);
  const client = project.client.name;
  const words =
    subject.trim() === ''
      ? say(($) => $.messagePaper.untitled, { client })
      : say(($) => $.messagePaper.fileName, { subject: subject.trim(), client });
  return fileName(
    words,
    kind,
    say(($) => $.files.untitled),
  );
}
