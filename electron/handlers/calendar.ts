import type { CalendarEntry } from '../../shared/calendar/calendarEntries.ts';
import { calendarEntries } from '../../shared/calendar/calendarEntries.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import { screenLanguage } from '../../shared/i18n/screenLanguage.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import type { Language } from '../../shared/model/basics.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { holidaysOf } from '../../shared/updates/publicHolidays.ts';
import { saveDocument } from '../storage/saveDocument.ts';
import { fileName } from './fileName.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';

interface Named {
  readonly projects: readonly ProjectFile[];
  /** What a calendar program calls it. */
  readonly name: string;
  readonly fileWords: string;
}

/** Dates as a calendar file: of one project, or of all that are not made up. */
export function calendarHandlers(needs: HandlerNeeds): Pick<Handlers, 'calendar.save'> {
  const { settings, locale, dialogs, documents, files } = needs;
  return {
    'calendar.save': async ({ projectId }) => {
      const language = screenLanguage(settings.current().language, locale);
      const named =
        projectId === undefined ? ok(everything(needs, language)) : one(needs, projectId, language);
      if (!named.ok) {
        return named;
      }
      const { projects, name, fileWords } = named.value;
      const entries = await entriesOf(needs, projects, language);
      if (entries.length === 0) {
        return failed({ code: 'nothingDated' });
      }
      const untitled = sayIn(language)(($) => $.files.untitled);
      const path = await dialogs.saveFile({ name: fileName(fileWords, 'ics', untitled), kind: 'ics' });
      return path === null
        ? ok(null)
        : saveDocument(files, path, await documents.calendar({ name, language, entries }));
    },
  };
}

function one({ store }: HandlerNeeds, projectId: string, language: Language): Result<Named, AppError> {
  const read = store.read(projectId);
  if (!read.ok) {
    return read;
  }
  const { project } = read.value;
  const { title } = project;
  return ok({
    projects: [project],
    name: title,
    fileWords: sayIn(language)(($) => $.files.calendar, { title }),
  });
}

function everything({ store }: HandlerNeeds, language: Language): Named {
  const words = sayIn(language)(($) => $.files.calendarOfAll);
  const own = store.list().filter(({ isSample }) => !isSample);
  return { projects: own.map(({ project }) => project), name: words, fileWords: words };
}

/** Each project in the language that its freelancer writes papers in, as at the prompt. */
async function entriesOf(
  { clock }: HandlerNeeds,
  projects: readonly ProjectFile[],
  language: Language,
): Promise<CalendarEntry[]> {
  const asOf = instantOf(clock());
  const entries = await Promise.all(
    projects.map(async (project) =>
      calendarEntries(project, {
        asOf,
        language: project.freelancer.language ?? language,
        holidays: await holidaysOf(project),
      }),
    ),
  );
  return entries.flat();
}
