import { join } from 'node:path';
import { sealProject } from '../../shared/agreements/seals.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { failed, ok } from '../../shared/result.ts';
import { standingOf } from '../../shared/rulebook/standingOf.ts';
import { isHolidayPlace } from '../../shared/updates/publicHolidays.ts';
import { importProject } from '../storage/importProject.ts';
import { readProjectFile } from '../storage/readProjectFile.ts';
import { exportedBytes, saveDocument } from '../storage/saveDocument.ts';
import { fileName } from './fileName.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { knownClients } from './knownClients.ts';
import { projectSummary } from './projectSummary.ts';

type ProjectHandlers = Pick<
  Handlers,
  | 'projects.list'
  | 'projects.read'
  | 'projects.import'
  | 'projects.saveReminders'
  | 'projects.export'
  | 'projects.addSample'
  | 'projects.removeSample'
  | 'projects.restore'
>;

export function projectHandlers(needs: HandlerNeeds): ProjectHandlers {
  const { store, files, dialogs, digest, clock, sampleFolder } = needs;
  const now = () => instantOf(clock());
  return {
    'projects.list': () =>
      Promise.resolve(
        ok({
          projects: store.list().map((stored) => projectSummary(stored, now())),
          damaged: store.damaged(),
        }),
      ),

    'projects.read': ({ projectId }) => {
      const read = store.read(projectId);
      if (!read.ok) {
        return Promise.resolve(read);
      }
      const standing = standingOf(read.value.project, now());
      return Promise.resolve(ok({ ...read.value, brokenSeal: store.brokenSeal(projectId), standing }));
    },

    'projects.import': async () => {
      const path = await dialogs.openProjectFile();
      if (path === null) {
        return ok(null);
      }
      const imported = await importProject(needs, path);
      return imported.ok ? ok({ projectId: imported.value }) : imported;
    },

    'projects.saveReminders': async ({ projectId, reminders }) => {
      const { holidays, ...times } = reminders;
      if (holidays !== undefined && !(await isHolidayPlace(holidays))) {
        return failed({ code: 'notFound', what: 'holidayPlace', name: holidays });
      }
      return store.change(projectId, (project) => {
        const after = { ...project.reminders, ...times, holidays };
        if (holidays === undefined) {
          delete after.holidays;
        }
        return ok({ project: { ...project, reminders: after }, answer: after });
      });
    },

    'projects.export': async ({ projectId }) => {
      const read = store.read(projectId);
      if (!read.ok) {
        return read;
      }
      const { project } = read.value;
      const say = sayIn(project.freelancer.language ?? 'en');
      const name = fileName(
        say(($) => $.files.project, { title: project.title }),
        'json',
        say(($) => $.files.untitled),
      );
      const path = await dialogs.saveFile({ name, kind: 'json' });
      return path === null ? ok(null) : saveDocument(files, path, exportedBytes(project));
    },

    'projects.addSample': async ({ language }) => {
      const read = readProjectFile(files, join(sampleFolder, `sample.${language}.json`));
      if (!read.ok) {
        return read;
      }
      const projectId = read.value.id;
      if (store.read(projectId).ok) {
        return ok({ projectId });
      }
      const added = await store.add(sealProject(read.value, digest), { isSample: true, from: projectId });
      return added.ok ? ok({ projectId }) : added;
    },

    'projects.removeSample': async ({ projectId }) => {
      const client = knownClients(needs).find(({ projects }) => projects.some(({ id }) => id === projectId));
      const removed = await store.removeSample(projectId);
      // What was tried out on the card goes with it, unless the client was taken for a project of one's own.
      return removed.ok && client?.card !== undefined && client.projects.length === 1
        ? needs.clients.drop(client.id)
        : removed;
    },

    'projects.restore': async ({ file }) => {
      const restored = await store.restore(file);
      return restored.ok ? ok({ projectId: restored.value.project.id }) : restored;
    },
  };
}
