import type { Say } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { ProjectStanding } from '../rulebook/standing.ts';
import { entryWords } from './entryWords.ts';
import { ledgerNames } from './ledgerNames.ts';

/** The record at a path such as `events[3]` or `agreements[0]`, as the pages name it; the path where it has no name. */
export function recordWords(
  say: Say,
  write: Writer,
  { project, standing }: { readonly project: ProjectFile; readonly standing: ProjectStanding },
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
