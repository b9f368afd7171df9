import { assertNever } from '../../shared/assertNever.ts';
import type { RequestOf } from '../../shared/contract/contract.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import type { HandedOver } from '../../shared/contract/outgoing.ts';
import { mailBody, oneLine } from '../../shared/letters/mailText.ts';
import { mailto } from '../../shared/letters/mailto.ts';
import { messageAsMail } from '../../shared/letters/messageAsMail.ts';
import { instantOf } from '../../shared/model/instant.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { hasWords } from '../../shared/outgoing/hasWords.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import { saveDocument } from '../storage/saveDocument.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { messageFileName, messageOnPaper } from './messageOnPaper.ts';
import { asStored } from './outgoing.ts';
import { sentAs, withOutgoing } from './outboxOf.ts';

type Wish = RequestOf<'outgoing.handOver'>;

/** Something that is ready to go: what is left is to do it. */
type Ready = () => Promise<Result<HandedOver, AppError>>;

/**
 * Hands a message over. Its words are stored before anything leaves the app, and how it was handed over is stored once that came to
 * pass; a dialog that was closed leaves no trace.
 */
export function handOverHandlers(needs: HandlerNeeds): Pick<Handlers, 'outgoing.handOver'> {
  const { store, clock } = needs;
  return {
    'outgoing.handOver': async (wish) => {
      const { projectId, outgoing, way } = wish;
      const read = store.read(projectId);
      if (!read.ok) {
        return read;
      }
      const { project } = read.value;
      const refused = refusal(needs, project, outgoing);
      if (refused !== null) {
        return failed(refused);
      }
      const ready = await prepared(needs, project, wish);
      if (ready === null) {
        return ok(null);
      }
      const kept = await store.change(projectId, (now) =>
        sentAs(now, outgoing.id) === undefined
          ? ok({ project: withOutgoing(now, asStored(now, outgoing)), answer: null })
          : failed({ code: 'alreadySent' }),
      );
      if (!kept.ok) {
        return kept;
      }
      const done = await ready();
      if (!done.ok) {
        return done;
      }
      const at = instantOf(clock());
      const noted = await store.change(projectId, (now) => {
        const stored = now.outbox?.find(({ id }) => id === outgoing.id);
        // It may have been dropped or marked as sent while a program was opening.
        const after = stored === undefined ? now : withOutgoing(now, { ...stored, handedOver: { at, way } });
        return ok({ project: after, answer: null });
      });
      return noted.ok ? done : noted;
    },
  };
}

function refusal({ store }: HandlerNeeds, project: ProjectFile, { id, body }: Outgoing): AppError | null {
  const record = store.brokenSeal(project.id);
  if (record !== null) {
    return { code: 'readOnlyProject', record };
  }
  if (sentAs(project, id) !== undefined) {
    return { code: 'alreadySent' };
  }
  return hasWords(body) ? null : { code: 'noWordsWritten' };
}

/** Asks what has to be asked; null when the person closed the dialog. */
async function prepared(needs: HandlerNeeds, project: ProjectFile, wish: Wish): Promise<Ready | null> {
  const { outgoing, way } = wish;
  switch (way) {
    case 'clipboard':
      return () => copied(needs, outgoing);
    case 'mailProgram':
      return () => openedInMailProgram(needs, project, wish);
    case 'file':
    case 'paper': {
      const kind = way === 'file' ? 'eml' : 'pdf';
      const name = messageFileName(project, outgoing, kind);
      const path = await needs.dialogs.saveFile({ name, kind });
      return path === null
        ? null
        : async () => {
            const bytes =
              way === 'file'
                ? await mailBytes(needs, project, wish)
                : (await messageOnPaper(needs, project, outgoing)).pdf;
            const saved = saveDocument(needs.files, path, bytes);
            return saved.ok ? ok({ way, ...saved.value }) : saved;
          };
    }
    default:
      return assertNever(way);
  }
}

async function copied({ handOver }: HandlerNeeds, outgoing: Outgoing): Promise<Result<HandedOver, AppError>> {
  const subject = oneLine(outgoing.subject);
  const text = [subject, mailBody(outgoing.body)].filter((part) => part !== '').join('\n\n');
  return (await handOver.copy(text)) ? ok({ way: 'clipboard' }) : failed({ code: 'notCopied' });
}

/** A short one by `mailto:`, which mail programs open ready to send; else, or where nothing opens that, as an unsent e-mail. */
async function openedInMailProgram(
  needs: HandlerNeeds,
  project: ProjectFile,
  wish: Wish,
): Promise<Result<HandedOver, AppError>> {
  const { handOver, handedOverFiles, newId } = needs;
  const { subject, body } = wish.outgoing;
  const url = wish.withPdf === true ? null : mailto(project.client.email, subject, body);
  if (url !== null && (await handOver.openMailto(url))) {
    return ok({ way: 'mailto' });
  }
  const path = handedOverFiles.keep(await mailBytes(needs, project, wish), newId());
  if (!path.ok) {
    return path;
  }
  return (await handOver.openFile(path.value)) ? ok({ way: 'eml' }) : failed({ code: 'noMailProgram' });
}

async function mailBytes(needs: HandlerNeeds, project: ProjectFile, wish: Wish): Promise<Uint8Array> {
  const { outgoing, withPdf } = wish;
  const mail = messageAsMail(project, outgoing, needs.clock());
  if (withPdf !== true) {
    return needs.documents.mail(mail);
  }
  const { pdf, fileName } = await messageOnPaper(needs, project, outgoing);
  return needs.documents.mail({ ...mail, attachment: { fileName, pdf } });
}
