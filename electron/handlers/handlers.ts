import type { Digest } from '../../shared/agreements/seals.ts';
import type { AppStart } from '../../shared/contract/answers.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import type { Channel, RequestOf, ResponseOf } from '../../shared/contract/contract.ts';
import type { DueProject } from '../../shared/due/todayItems.ts';
import type { Result } from '../../shared/result.ts';
import type { Attachments } from '../storage/attachments.ts';
import type { FileLayer } from '../storage/fileLayer.ts';
import type { ClientStore } from '../storage/ClientStore.ts';
import type { DraftStore } from '../storage/DraftStore.ts';
import type { HandedOverFiles } from '../storage/HandedOverFiles.ts';
import type { ProjectStore } from '../storage/ProjectStore.ts';
import type { SettingsStore } from '../storage/SettingsStore.ts';
import type { Dialogs } from './dialogs.ts';
import type { Documents } from './documents.ts';
import type { HandOver } from './handOver.ts';
import type { Machine } from './machine.ts';
import type { Reminders } from './reminders.ts';
import type { SendingNeeds } from './sendingNeeds.ts';

/** Answers one question of the window. What can be expected to go wrong is a value; what is thrown is a bug. */
type Handler<Name extends Channel> = (
  request: RequestOf<Name>,
) => Promise<Result<ResponseOf<Name>, AppError>>;

/** One answer for every channel of the contract: a channel without one does not compile. */
export type Handlers = { readonly [Name in Channel]: Handler<Name> };

export interface HandlerNeeds {
  readonly store: ProjectStore;
  readonly settings: SettingsStore;
  readonly clients: ClientStore;
  readonly drafts: DraftStore;
  readonly attachments: Attachments;
  readonly files: FileLayer;
  readonly clock: () => Date;
  /** A UUID version 7 in the app. */
  readonly newId: () => string;
  readonly digest: Digest;
  readonly dialogs: Dialogs;
  readonly documents: Documents;
  readonly handOver: HandOver;
  readonly handedOverFiles: HandedOverFiles;
  readonly machine: Machine;
  readonly reminders: Reminders;
  readonly sending: SendingNeeds;
  /** What is open in every project, as of the moment of asking. */
  readonly dueProjects: () => Promise<readonly DueProject[]>;
  /** Where `sample.en.json` and `sample.de.json` lie. */
  readonly sampleFolder: string;
  /** Where `web.en.json` and the other templates lie. */
  readonly templateFolder: string;
  /** As the machine tells it: `de-AT`, `en-GB` … */
  readonly locale: string;
  readonly platform: AppStart['platform'];
  readonly version: string;
}
