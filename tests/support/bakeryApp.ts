import { join } from 'node:path';
import type { OutgoingAbout, OutgoingKind } from '../../shared/model/outgoing.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { appIn, valueOf } from './appIn.ts';
import { sampleBakery } from './sampleBakery.ts';
import { temporaryFolder } from './temporaryFolder.ts';

type App = ReturnType<typeof appIn>;
export type AppSettings = NonNullable<Parameters<typeof appIn>[1]>;

export const ID = 'sample-bakery-en';
export const DISPUTE = 'dispute-bakery';
export const UPDATE = { projectId: ID, kind: 'update' as const, about: {} };
export const REPLY = { projectId: ID, kind: 'firstReply' as const, about: { dispute: DISPUTE } };

/** An app with the made-up bakery on a folder; `again` starts it anew there. */
export async function appWith(settings: AppSettings = {}, project: ProjectFile = sampleBakery('en')) {
  const folder = temporaryFolder();
  const app = appIn(join(folder, 'app'), settings);
  await app.store.add(project, { isSample: false, from: 'x' });
  return {
    app,
    folder,
    again: (more: AppSettings = {}) => appIn(join(folder, 'app'), { ...settings, ids: 'later', ...more }),
  };
}

export async function opened(
  app: App,
  which: { projectId: string; kind: OutgoingKind; about: OutgoingAbout } = UPDATE,
) {
  return valueOf(await app['outgoing.read'](which));
}

export function projectIn(app: App): ProjectFile {
  return valueOf(app.store.read(ID)).project;
}

/** A person who saves everything in a folder under the name that is suggested. */
export function savingIn(folder: string): AppSettings {
  return { dialogs: { saveFile: ({ name }) => Promise.resolve(join(folder, name)) } };
}

/** Words as a person types them. */
export const TYPED =
  'Guten Tag Tom,\n\n„getippt“ – and 100 % kept.  Two spaces.\n\n- Ask the printer\n\nMara';
