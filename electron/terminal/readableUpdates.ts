import { sayIn } from '../../shared/i18n/translator.ts';
import { writerFor } from '../../shared/i18n/writer.ts';
import type { Language } from '../../shared/model/basics.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { PromisedUpdate, UpdateSpan } from '../../shared/updates/promisedUpdates.ts';
import { plainText } from './plainText.ts';
import { textTable } from './textTable.ts';
import { wrapText } from './textWidth.ts';

interface ReadableSettings {
  readonly language: Language;
  /** How many letters a line takes. */
  readonly columns: number;
}

/** The promised updates of a project as a person reads them; times are those of the project's zone. */
export function readableUpdates(
  project: ProjectFile,
  updates: readonly PromisedUpdate[],
  { from, to, asOf }: Pick<UpdateSpan, 'from' | 'to' | 'asOf'>,
  { language, columns }: ReadableSettings,
): string {
  const say = sayIn(language);
  const write = writerFor({ language, currency: project.currency, timeZone: project.timeZone });
  const span = { from: write.dayWithYear(from), to: write.dayWithYear(to) };
  const lines = (text: string) => wrapText(plainText(text), columns);
  const heading = [...lines(`${project.title} · ${project.client.name}`)];
  if (updates.length === 0) {
    const told = say(($) => $.updates.none, { ...span, asOf: write.moment(asOf) });
    return [...heading, '', ...lines(told)].join('\n');
  }

  const told = say(($) => $.updates.span, { ...span, asOf: write.moment(asOf), timeZone: project.timeZone });
  const rows = updates.map(({ due, remindAt, status }) => [
    write.fullDay(due),
    write.moment(remindAt),
    say(($) => $.updates.status[status]),
  ]);
  const table = textTable(
    [
      [say(($) => $.updates.promisedFor), say(($) => $.updates.reminder), say(($) => $.updates.state)],
      ...rows,
    ],
    [{ align: 'left' }, { align: 'left' }, { align: 'left', wraps: true }],
    columns,
  );
  return [...heading, ...lines(told), '', ...table].join('\n');
}
