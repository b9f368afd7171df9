import type { OpenProject } from '../../shared/contract/answers.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import { entryWords } from '../ledger/entryWords.ts';
import { ledgerNames } from '../ledger/ledgerNames.ts';

/** The record at a path such as `events[3]` or `agreements[0]`, as the pages name it; the path where it has no name. */
export function brokenRecord(
  say: Say,
  write: Writer,
  { project, standing }: Pick<OpenProject, 'project' | 'standing'>,
  path: string,
): string {
  const [, list, place] = /^(events|agreements)\[(\d+)\]/.exec(path) ?? [];
  const event = list === 'events' ? project.events[Number(place)] : undefined;
  if (event !== undefined) {
    return say(($) => $.agreement.broken.entry, {
      what: entryWords(say, write, ledgerNames(project, standing), event).what,
      day: write.dayWithYear(write.dayOf(event.at)),
    });
  }
  const version = list === 'agreements' ? project.agreements[Number(place)] : undefined;
  return version === undefined ? path : say(($) => $.agreement.broken.version, { number: version.number });
}
