import type { FileLayer } from '../../electron/storage/fileLayer.ts';
import { ClientStore } from '../../electron/storage/ClientStore.ts';
import { DraftStore } from '../../electron/storage/DraftStore.ts';
import { diskFiles } from '../../electron/storage/fileLayer.ts';
import { ProjectStore } from '../../electron/storage/ProjectStore.ts';
import { SettingsStore } from '../../electron/storage/SettingsStore.ts';
import { sha256 } from './digest.ts';

export const MORNING = new Date('2026-05-13T08:00:00.000Z');

/** A real store on a folder; opening it again is what a start of the app does. */
export function storeIn(folder: string, files: FileLayer = diskFiles, clock: () => Date = () => MORNING) {
  return new ProjectStore({ files, folder, clock, digest: sha256 });
}

export function settingsIn(folder: string, files: FileLayer = diskFiles) {
  return new SettingsStore({ files, folder, clock: () => MORNING });
}

export function clientsIn(folder: string, files: FileLayer = diskFiles) {
  return new ClientStore({ files, folder, clock: () => MORNING });
}

export function draftsIn(folder: string, files: FileLayer = diskFiles) {
  return new DraftStore({ files, folder, clock: () => MORNING });
}
