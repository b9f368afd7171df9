import { join } from 'node:path';
import { makeCalendar } from '../../electron/documents/calendar.ts';
import type { AgreementPdfWish, CertificateUse } from '../../electron/handlers/documents.ts';
import type { Dialogs } from '../../electron/handlers/dialogs.ts';
import type { HandOver } from '../../electron/handlers/handOver.ts';
import type { HandlerNeeds } from '../../electron/handlers/handlers.ts';
import { createHandlers } from '../../electron/handlers/index.ts';
import { appReminders } from '../../electron/reminders/appReminders.ts';
import type { Courier } from '../../electron/sending/courier.ts';
import { PasswordKeeper } from '../../electron/sending/PasswordKeeper.ts';
import { SendingStore } from '../../electron/sending/SendingStore.ts';
import type { Vault } from '../../electron/sending/vault.ts';
import { dueProjectsOf } from '../../electron/reminders/dueProjects.ts';
import { Attachments } from '../../electron/storage/attachments.ts';
import type { FileLayer } from '../../electron/storage/fileLayer.ts';
import { diskFiles } from '../../electron/storage/fileLayer.ts';
import { HandedOverFiles } from '../../electron/storage/HandedOverFiles.ts';
import type { AgreementPaper } from '../../shared/agreementPaper/paper.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import type { MessageMail } from '../../shared/letters/messageMail.ts';
import type { MessagePaper } from '../../shared/letters/messagePaper.ts';
import type { OfferPaper } from '../../shared/offers/paper.ts';
import { failed, ok } from '../../shared/result.ts';
import { DEFAULT_REMINDERS } from '../../shared/contract/settings.ts';
import { ReminderStore } from '../../electron/storage/ReminderStore.ts';
import { sha256 } from './digest.ts';
import { clientsIn, draftsIn, settingsIn, storeIn } from './storeIn.ts';
import { aVault } from './aVault.ts';

/** The morning after the complaint of the made-up bakery. */
export const NOW = '2026-05-13T08:00:00.000Z';

interface Settings {
  readonly files?: FileLayer;
  readonly locale?: string;
  readonly now?: string;
  /** What its ids begin with: an app opened a second time on a folder must not give the same ones again. */
  readonly ids?: string;
  /** What the person does in the dialogs; by default they close them. */
  readonly dialogs?: Partial<Dialogs>;
  readonly sampleFolder?: string;
  /** What the person's other programs take; by default all that they are given. */
  readonly programs?: Partial<HandOver>;
  /** Whether the computer lets the start with the system be changed, as it does by default. */
  readonly startWithSystem?: (on: boolean) => boolean;
  /** By default nothing is reached. */
  readonly courier?: Courier;
  readonly vault?: Vault;
  /** Why the certificate does not sign with a password; null where it does, as always by default. */
  readonly signing?: (password: string) => AppError | null;
}

/**
 * The main process on a folder, as the window sees it: real handlers on a real store. Time and ids are the test's; the person at
 * the dialogs and the printing of papers stand in, and what was handed to the printer can be looked at.
 */
export function appIn(folder: string, settings: Settings = {}) {
  const printed: OfferPaper[] = [];
  const mailed: MessageMail[] = [];
  const printedMessages: MessagePaper[] = [];
  const handedOver: { way: keyof HandOver; what: string }[] = [];
  const given = (way: keyof HandOver) => (what: string) => {
    handedOver.push({ way, what });
    return settings.programs?.[way]?.(what) ?? Promise.resolve(true);
  };
  const printedAgreements: { paper: AgreementPaper; wish?: AgreementPdfWish | undefined }[] = [];
  const signedPdfs: CertificateUse[] = [];
  const suggested: string[] = [];
  const files = settings.files ?? diskFiles;
  const clock = () => new Date(settings.now ?? NOW);
  const store = storeIn(folder, files, clock);
  const dueProjects = dueProjectsOf(store, clock);
  const reminders = appReminders({
    dueProjects,
    store: new ReminderStore({ files, folder, clock }),
    clock,
    settings: () => DEFAULT_REMINDERS,
    language: () => 'en',
    show: () => Promise.resolve('shown'),
    canNotify: () => true,
    onCount: () => undefined,
    onSurprise: () => undefined,
  });
  let ids = 0;
  const needs: HandlerNeeds = {
    store,
    settings: settingsIn(folder, files),
    clients: clientsIn(folder, files),
    drafts: draftsIn(folder, files),
    attachments: new Attachments({ files, folder }),
    files,
    clock,
    newId: () => `${settings.ids ?? 'id'}-${(ids += 1)}`,
    digest: sha256,
    dialogs: {
      openProjectFile: settings.dialogs?.openProjectFile ?? (() => Promise.resolve(null)),
      openDocument: settings.dialogs?.openDocument ?? (() => Promise.resolve(null)),
      openCertificate: settings.dialogs?.openCertificate ?? (() => Promise.resolve(null)),
      saveFile: (suggestion) => {
        suggested.push(suggestion.name);
        return settings.dialogs?.saveFile?.(suggestion) ?? Promise.resolve(null);
      },
    },
    dueProjects,
    machine: {
      abilities: () =>
        Promise.resolve({ notifications: 'works', staysInTray: 'choice', startsWithSystem: 'choice' }),
      startWithSystem: settings.startWithSystem ?? (() => true),
    },
    sending: {
      store: new SendingStore({ files, folder, clock }),
      passwords: new PasswordKeeper({ files, folder, clock }, settings.vault ?? aVault('safe')),
      courier: settings.courier ?? (() => Promise.resolve({ kind: 'notReached', why: 'offline' })),
      stop: new AbortController().signal,
    },
    handOver: { openMailto: given('openMailto'), openFile: given('openFile'), copy: given('copy') },
    handedOverFiles: new HandedOverFiles({ files, folder, clock }),
    reminders,
    documents: {
      offerPdf: (paper) => {
        printed.push(paper);
        return Promise.resolve({ pdf: new TextEncoder().encode(`%PDF ${paper.heading}`), pages: 2 });
      },
      mail: (mail) => {
        mailed.push(mail);
        return Promise.resolve(new TextEncoder().encode(mail.body));
      },
      calendar: (calendar) => Promise.resolve(makeCalendar(calendar)),
      messagePdf: (paper) => {
        printedMessages.push(paper);
        return Promise.resolve({ pdf: new TextEncoder().encode(`%PDF ${paper.subject}`), pages: 1 });
      },
      agreementPdf: (paper, wish) => {
        printedAgreements.push({ paper, wish });
        return Promise.resolve({ pdf: new TextEncoder().encode(`%PDF ${paper.heading}`), pages: 3 });
      },
      signPdf: (pdf, use) => {
        signedPdfs.push(use);
        const refused = settings.signing?.(use.password) ?? null;
        return Promise.resolve(
          refused === null
            ? ok(new TextEncoder().encode(`${new TextDecoder().decode(pdf)} signed`))
            : failed(refused),
        );
      },
    },
    sampleFolder: settings.sampleFolder ?? join(import.meta.dirname, '..', '..', 'resources', 'sample'),
    templateFolder: join(import.meta.dirname, '..', '..', 'resources', 'templates'),
    locale: settings.locale ?? 'en-GB',
    platform: 'linux',
    version: '0.1.0',
  };
  return {
    ...createHandlers(needs),
    store,
    printed,
    mailed,
    printedAgreements,
    signedPdfs,
    suggested,
    printedMessages,
    handedOver,
  };
}

/** The value of an answer that a test knows to be one. */
export function valueOf<Value>(
  answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown },
): Value {
  if (!answer.ok) {
    throw new Error(`refused: ${JSON.stringify(answer.error)}`);
  }
  return answer.value;
}
