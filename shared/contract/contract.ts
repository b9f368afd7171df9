import { id, instant, language } from '../model/basics.ts';
import { channel, claim, requestedRefund } from '../model/dispute.ts';
import type { Dispute } from '../model/dispute.ts';
import type { ProjectEvent } from '../model/event.ts';
import type { Letter, Offer } from '../model/offer.ts';
import { letter, offer } from '../model/offer.ts';
import { z } from '../model/zod.ts';
import type {
  AppStart,
  DisputeSummary,
  OpenProject,
  PrintedOffer,
  ProjectList,
  SavedFile,
} from './answers.ts';
import type { CheckedDispute } from './checkedDispute.ts';
import type { Drafts } from './drafts.ts';
import { draft, draftPlace } from './drafts.ts';
import { newEntry } from './entry.ts';
import type { Settings } from './settings.ts';
import { settings } from './settings.ts';

/** The type of an answer. Answers are made by our own main process from parsed facts, so they are typed and not parsed again. */
declare const answer: unique symbol;
export interface Answer<Value> {
  readonly [answer]?: Value;
}
function answers<Value>(): Answer<Value> {
  return {};
}

interface Question {
  readonly request: z.ZodType;
  readonly response: Answer<unknown>;
}

const ofProject = z.strictObject({ projectId: id });
const ofDispute = z.strictObject({ projectId: id, disputeId: id });

/** Every question the window may ask; both sides derive their types from this table. */
export const contract = {
  'app.start': { request: z.undefined(), response: answers<AppStart>() },
  'drafts.read': { request: z.undefined(), response: answers<Drafts>() },
  /** Keeps what is being typed in a place of the app; null lets it go. */
  'drafts.keep': {
    request: z.strictObject({ place: draftPlace, draft: draft.nullable() }),
    response: answers<null>(),
  },
  'settings.save': { request: settings, response: answers<Settings>() },

  'projects.list': { request: z.undefined(), response: answers<ProjectList>() },
  'projects.read': { request: ofProject, response: answers<OpenProject>() },
  /** Asks for a file and takes it in; null when the person closed the dialog. */
  'projects.import': { request: z.undefined(), response: answers<{ projectId: string } | null>() },
  'projects.export': { request: ofProject, response: answers<SavedFile | null>() },
  'projects.addSample': { request: z.strictObject({ language }), response: answers<{ projectId: string }>() },
  /** Takes the made-up project away again; no other project can be removed this way. */
  'projects.removeSample': { request: ofProject, response: answers<null>() },
  /** Puts the last good generation of a damaged store file in its place; the damaged one is kept aside. */
  'projects.restore': {
    request: z.strictObject({ file: z.string() }),
    response: answers<{ projectId: string }>(),
  },

  'ledger.add': {
    request: z.strictObject({ projectId: id, entry: newEntry }),
    response: answers<ProjectEvent>(),
  },

  'disputes.list': { request: z.undefined(), response: answers<readonly DisputeSummary[]>() },
  'disputes.open': {
    request: z.strictObject({ projectId: id, receivedAt: instant, channel, text: z.string() }),
    response: answers<Dispute>(),
  },
  /** Whatever is given replaces what stood there. The words can be changed as long as no claim is marked in them. */
  'disputes.save': {
    request: z.strictObject({
      projectId: id,
      disputeId: id,
      change: z.strictObject({
        receivedAt: instant.optional(),
        channel: channel.optional(),
        text: z.string().optional(),
        requested: requestedRefund.optional(),
        claims: z.array(claim).optional(),
      }),
    }),
    response: answers<Dispute>(),
  },
  'disputes.check': { request: ofDispute, response: answers<CheckedDispute>() },

  /** The offer of a dispute; the first time, one is drafted from the findings. */
  'offers.read': { request: ofDispute, response: answers<Offer>() },
  'offers.save': {
    request: z.strictObject({ projectId: id, disputeId: id, offer }),
    response: answers<Offer>(),
  },
  /** The letter that goes with the offer, as left or as composed from the findings. */
  'letters.read': { request: ofDispute, response: answers<Letter>() },
  'letters.save': {
    request: z.strictObject({ projectId: id, disputeId: id, letter }),
    response: answers<Letter>(),
  },
  /** The offer as it prints. */
  'offers.print': { request: ofDispute, response: answers<PrintedOffer>() },
  'offers.savePdf': { request: ofDispute, response: answers<SavedFile | null>() },
  /** The letter with the offer attached, as an unsent e-mail. */
  'offers.saveMail': { request: ofDispute, response: answers<SavedFile | null>() },
} as const satisfies Record<string, Question>;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type RequestOf<Name extends Channel> = z.infer<Contract[Name]['request']>;
export type ResponseOf<Name extends Channel> =
  Contract[Name]['response'] extends Answer<infer Value> ? Value : never;

/** What the menu of the window asks the page to do. */
export type MenuCommand =
  'importProject' | 'goBack' | 'goForward' | 'showProjects' | 'showDisputes' | 'showSettings';
