import type { Template } from '../drafting/template.ts';
import type { AgreementVersion } from '../model/agreement.ts';
import { stroke, walkPart } from '../model/agreement.ts';
import { clockTime, id, instant, language } from '../model/basics.ts';
import type { ClientCard } from '../model/client.ts';
import { clientCard } from '../model/client.ts';
import { channel, claim, requestedRefund } from '../model/dispute.ts';
import type { Dispute } from '../model/dispute.ts';
import type { AgreementDraft } from '../model/draft.ts';
import { agreementDraft } from '../model/draft.ts';
import type { ProjectEvent } from '../model/event.ts';
import type { Instant } from '../model/instant.ts';
import type { Letter, Offer } from '../model/offer.ts';
import { letter, offer } from '../model/offer.ts';
import type { Outgoing } from '../model/outgoing.ts';
import type { Reminders, TalkedAbout } from '../model/projectFile.ts';
import { z } from '../model/zod.ts';
import type { Abilities } from './abilities.ts';
import type {
  AppStart,
  DisputeSummary,
  OpenProject,
  PrintedPaper,
  ProjectList,
  SavedFile,
  VerifiedProject,
} from './answers.ts';
import type { CheckedDispute } from './checkedDispute.ts';
import type { Drafts } from './drafts.ts';
import type { ClientSummary, OpenClient } from './clients.ts';
import { clientChange, newClient, ofClient } from './clients.ts';
import { draft, draftPlace } from './drafts.ts';
import { entryInstead, newEntry } from './entry.ts';
import { MOST_MAIL_IN_BASE64 } from './mail.ts';
import type { ReadMail } from './mail.ts';
import { newProject } from './newProject.ts';
import type { HandedOver, OpenOutgoing, OutboxRow } from './outgoing.ts';
import { handOverWish, oneOutgoing, recomposed, sentOffer, sentOutgoing, whichOutgoing } from './outgoing.ts';
import type { ReminderState } from './reminders.ts';
import { putOff } from './reminders.ts';
import type { AccountShown, MessageOnItsWay, SendOutcome } from './sending.ts';
import { accountTyped, ofMessage, sendWish } from './sending.ts';
import type { Settings } from './settings.ts';
import type { Today } from './today.ts';
import { profile, settings } from './settings.ts';

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
const versionNumber = z.int().min(1);
const ofVersion = z.strictObject({ projectId: id, number: versionNumber });
const ofDispute = z.strictObject({ projectId: id, disputeId: id });

/** Every question the window may ask; both sides derive their types from this table. */
export const contract = {
  'app.start': { request: z.undefined(), response: answers<AppStart>() },
  'app.abilities': { request: z.undefined(), response: answers<Abilities>() },
  'drafts.read': { request: z.undefined(), response: answers<Drafts>() },
  /** Keeps what is being typed in a place of the app; null lets it go. */
  'drafts.keep': {
    request: z.strictObject({ place: draftPlace, draft: draft.nullable() }),
    response: answers<null>(),
  },
  /** Everything but the own details. */
  'settings.save': { request: settings, response: answers<Settings>() },
  /** Whatever is given replaces what stood there. */
  'settings.saveProfile': { request: z.strictObject({ change: profile }), response: answers<Settings>() },

  'today.read': { request: z.undefined(), response: answers<Today>() },

  'reminders.state': { request: z.undefined(), response: answers<ReminderState>() },
  /** They come once more, not before the moment that is answered. */
  'reminders.snooze': {
    request: z.strictObject({ keys: z.array(z.string().max(2_000)).min(1).max(10_000), until: putOff }),
    response: answers<{ readonly until: Instant }>(),
  },

  /** Everybody with a card or in a project, by name. */
  'clients.list': { request: z.undefined(), response: answers<readonly ClientSummary[]>() },
  'clients.read': { request: ofClient, response: answers<OpenClient>() },
  'clients.add': { request: newClient, response: answers<ClientCard>() },
  /** What changed goes into the client's projects too, as far as no signature holds it. A client of projects only gets a card. */
  'clients.save': {
    request: z.strictObject({ clientId: id, change: clientChange }),
    response: answers<ClientCard>(),
  },
  /** Takes the card of somebody without projects away. */
  'clients.remove': { request: ofClient, response: answers<null>() },
  /** Takes that back. */
  'clients.putBack': { request: z.strictObject({ card: clientCard }), response: answers<ClientCard>() },

  'projects.list': { request: z.undefined(), response: answers<ProjectList>() },
  'projects.read': { request: ofProject, response: answers<OpenProject>() },
  /** Asks for a file and takes it in; null when the person closed the dialog. */
  'projects.import': { request: z.undefined(), response: answers<{ projectId: string } | null>() },
  /** Begins a project with the draft of its agreement. */
  'projects.create': { request: newProject, response: answers<{ readonly projectId: string }>() },
  /** When to be reminded of what this project promised; `holidays` is a place of the table of public holidays. */
  'projects.saveReminders': {
    request: z.strictObject({
      projectId: id,
      reminders: z.strictObject({
        time: clockTime,
        leadDays: z.int().min(0).max(60),
        workdaysOnly: z.boolean(),
        holidays: z.string().optional(),
      }),
    }),
    response: answers<Reminders>(),
  },
  'projects.export': { request: ofProject, response: answers<SavedFile | null>() },
  /** The dates of a project as a calendar file, or of all projects that are not made up; null when the dialog was closed. */
  'calendar.save': {
    request: z.strictObject({ projectId: id.optional() }),
    response: answers<SavedFile | null>(),
  },
  'projects.addSample': { request: z.strictObject({ language }), response: answers<{ projectId: string }>() },
  /** Takes the made-up project away again; no other project can be removed this way. */
  'projects.removeSample': { request: ofProject, response: answers<null>() },
  /** Puts the last good generation of a damaged store file in its place; the damaged one is kept aside. */
  'projects.restore': {
    request: z.strictObject({ file: z.string() }),
    response: answers<{ projectId: string }>(),
  },

  /** The agreements of the trades to begin from. */
  'templates.list': { request: z.strictObject({ language }), response: answers<readonly Template[]>() },

  /** Keeps the draft as typed; null throws it away. */
  'agreements.saveDraft': {
    request: z.strictObject({ projectId: id, draft: agreementDraft.nullable() }),
    response: answers<AgreementDraft | null>(),
  },
  /** A draft that says what the version in force says, to be changed; one that is being written is gone on with. */
  'agreements.beginChange': { request: ofProject, response: answers<AgreementDraft>() },
  /** The draft becomes the version that waits for signatures. */
  'agreements.propose': { request: ofProject, response: answers<{ readonly number: number }>() },
  /** What nobody has signed yet becomes a draft again. */
  'agreements.reopen': { request: ofVersion, response: answers<AgreementDraft>() },
  /** Lets go of a version that not both have signed; it is kept apart. */
  'agreements.withdraw': { request: ofVersion, response: answers<null>() },
  /** The freelancer says that it has been sent for signing. */
  'agreements.markSent': { request: ofVersion, response: answers<AgreementVersion>() },
  /** A signature on this machine. The main process gives the moment, and the seal once both have signed. */
  'agreements.sign': {
    request: z.strictObject({
      projectId: id,
      number: versionNumber,
      signature: z.strictObject({
        party: z.enum(['freelancer', 'client']),
        name: z.string().max(200),
        method: z.enum(['typed', 'drawn']),
        strokes: z.array(stroke.max(10_000)).max(500).optional(),
        confirmed: z.array(walkPart).optional(),
      }),
      /** A consumer's wish that work begin within the withdrawal period. */
      earlyStart: z.boolean(),
    }),
    response: answers<AgreementVersion>(),
  },
  /** Asks for a signed document and keeps a copy; `signedAt` is what the document tells. Null when the dialog was closed. */
  'agreements.attach': {
    request: z.strictObject({
      projectId: id,
      number: versionNumber,
      parties: z.array(z.enum(['freelancer', 'client'])).min(1),
      signedAt: instant,
    }),
    response: answers<AgreementVersion | null>(),
  },
  'agreements.saveAttached': {
    request: z.strictObject({ projectId: id, sha256: z.string() }),
    response: answers<SavedFile | null>(),
  },

  /** A version as it prints; also one that was dropped, and the draft once nothing is missing in it. */
  'agreements.print': { request: ofVersion, response: answers<PrintedPaper>() },
  'agreements.savePdf': { request: ofVersion, response: answers<SavedFile | null>() },
  /** Asks for the freelancer's certificate, signs the PDF with it, then asks where to. The password is kept nowhere. */
  'agreements.saveSignedPdf': {
    request: z.strictObject({ projectId: id, number: versionNumber, password: z.string().max(1_000) }),
    response: answers<SavedFile | null>(),
  },

  'ledger.add': {
    request: z.strictObject({ projectId: id, entry: newEntry }),
    response: answers<ProjectEvent>(),
  },
  /** Records that an entry was wrong, why, and what counts in its place; without that, it never happened. */
  'ledger.correct': {
    request: z.strictObject({
      projectId: id,
      corrects: id,
      reason: z.string().refine((reason) => reason.trim() !== ''),
      instead: entryInstead.optional(),
    }),
    response: answers<ProjectEvent>(),
  },
  /** Reads an e-mail that the person chose, for them to look over; nothing of it is kept. */
  'mail.read': {
    request: z.strictObject({
      projectId: id,
      fileName: z.string().max(1_000),
      /** The bytes of the file in Base64. */
      bytes: z.base64().max(MOST_MAIL_IN_BASE64),
    }),
    response: answers<ReadMail>(),
  },
  /** Keeps something that was only talked about; where it stands in a message, word for word. */
  'talk.note': {
    request: z.strictObject({
      projectId: id,
      quote: z.string().refine((quote) => quote.trim() !== ''),
      at: instant,
      by: z.enum(['client', 'freelancer']),
      event: id.optional(),
    }),
    response: answers<TalkedAbout>(),
  },
  'talk.drop': { request: z.strictObject({ projectId: id, talkId: id }), response: answers<null>() },
  'seals.verify': { request: ofProject, response: answers<VerifiedProject>() },

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
  'offers.print': { request: ofDispute, response: answers<PrintedPaper>() },
  'offers.savePdf': { request: ofDispute, response: answers<SavedFile | null>() },
  /** The letter with the offer attached, as an unsent e-mail. */
  'offers.saveMail': { request: ofDispute, response: answers<SavedFile | null>() },
  /** The person says that the letter with its offer was sent; from then on its words stand in the ledger. */
  'offers.markSent': { request: sentOffer, response: answers<ProjectEvent>() },

  /** A message to the client: as it was left, else composed from what is known now. */
  'outgoing.read': { request: whichOutgoing, response: answers<OpenOutgoing>() },
  'outgoing.save': { request: oneOutgoing, response: answers<Outgoing>() },
  'outgoing.drop': {
    request: z.strictObject({ projectId: id, outgoingId: id }),
    response: answers<null>(),
  },
  /** Its words drafted anew; nothing is stored. */
  'outgoing.recompose': { request: recomposed, response: answers<Outgoing>() },
  'outgoing.print': { request: oneOutgoing, response: answers<PrintedPaper>() },
  /** Stores it and hands it over; null when the person closed a dialog. It does not count as sent by that. */
  'outgoing.handOver': { request: handOverWish, response: answers<HandedOver | null>() },
  /** The person says that it was sent: it leaves the outbox, and its words stand in the ledger. */
  'outgoing.markSent': { request: sentOutgoing, response: answers<ProjectEvent>() },
  /** Everything that is written and not confirmed as sent, oldest first. */
  'outbox.list': { request: z.undefined(), response: answers<readonly OutboxRow[]>() },

  /** The person's own account for sending. */
  'sending.account': { request: z.undefined(), response: answers<AccountShown>() },
  /** null takes it away. Without a password, the one that is kept stays as long as server and user name do. */
  'sending.saveAccount': {
    request: z.strictObject({ account: accountTyped.nullable(), password: z.string().max(1_000).optional() }),
    response: answers<AccountShown>(),
  },
  /** Sends a message to the person's own address. */
  'sending.test': { request: z.undefined(), response: answers<SendOutcome>() },
  /** Keeps the message in the outbox as it is now and tries at once; what the server takes counts as sent. */
  'sending.send': { request: sendWish, response: answers<SendOutcome>() },
  /** What waits, is being sent, or may have arrived; and why the server refused what it refused. */
  'sending.queue': { request: z.undefined(), response: answers<readonly MessageOnItsWay[]>() },
  /** Tries everything that waits. */
  'sending.sendWaiting': { request: z.undefined(), response: answers<readonly SendOutcome[]>() },
  /** What became of a message that may have arrived: it did, or it goes out again under the same Message-ID. */
  'sending.settle': {
    request: ofMessage.extend({ arrived: z.boolean() }),
    response: answers<SendOutcome>(),
  },
  /** Takes a message off its way, as long as the server has not got it. */
  'sending.withdraw': { request: ofMessage, response: answers<null>() },
} as const satisfies Record<string, Question>;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type RequestOf<Name extends Channel> = z.infer<Contract[Name]['request']>;
export type ResponseOf<Name extends Channel> =
  Contract[Name]['response'] extends Answer<infer Value> ? Value : never;

/** What the menu of the window asks the page to do. */
export type MenuCommand =
  | 'newProject'
  | 'importProject'
  | 'goBack'
  | 'goForward'
  | 'showToday'
  | 'showClients'
  | 'showProjects'
  | 'showDisputes'
  | 'showOutbox'
  | 'showSettings';
