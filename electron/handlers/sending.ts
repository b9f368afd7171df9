import type { RequestOf } from '../../shared/contract/contract.ts';
import type { AppError } from '../../shared/contract/appError.ts';
import { mailAddress } from '../../shared/letters/mailText.ts';
import { messageAsMail } from '../../shared/letters/messageAsMail.ts';
import type { MessageMail } from '../../shared/letters/messageMail.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { hasWords } from '../../shared/outgoing/hasWords.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { PreparedMail } from '../sending/courier.ts';
import { SendingQueue } from '../sending/SendingQueue.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { mailFromAccount } from './mailFromAccount.ts';
import { markSentHandlers } from './markSent.ts';
import { messageOnPaper } from './messageOnPaper.ts';
import { asStored } from './outgoing.ts';
import { sentAs, withOutgoing } from './outboxOf.ts';

type SendingHandlers = Pick<
  Handlers,
  'sending.send' | 'sending.queue' | 'sending.sendWaiting' | 'sending.settle' | 'sending.withdraw'
>;

/** Sending through the person's own account. Nothing connects but for these calls, and each of them is a click. */
export function sendingHandlers(needs: HandlerNeeds): SendingHandlers {
  const queue = sendingQueue(needs);
  // What the server had taken when the app last ended; this asks no server.
  void queue.finish();
  return {
    'sending.send': (wish) => queue.send(wish, () => frozen(needs, wish)),

    'sending.queue': () => Promise.resolve(ok(queue.onItsWay())),

    'sending.sendWaiting': () => queue.sendWaiting(),

    'sending.settle': ({ id, arrived }) => queue.settle(id, arrived),

    'sending.withdraw': ({ id }) => Promise.resolve(queue.withdraw(id)),
  };
}

function sendingQueue(needs: HandlerNeeds): SendingQueue {
  const { settings, store, clock, newId, sending } = needs;
  const markSent = markSentHandlers(needs)['outgoing.markSent'];
  return new SendingQueue({
    store: sending.store,
    courier: sending.courier,
    stop: sending.stop,
    account: () => settings.current().account ?? null,
    password: () => sending.passwords.read(),
    clock,
    newId,
    isInOutbox: ({ projectId, outgoing }) => {
      const read = store.read(projectId);
      return read.ok && (read.value.project.outbox ?? []).some(({ id }) => id === outgoing.id);
    },
    tellSent: ({ projectId, outgoing }, at) => markSent({ projectId, outgoing, sentAt: at }),
  });
}

/** Keeps the message in the outbox as it is now, and makes the bytes of that. */
async function frozen(
  needs: HandlerNeeds,
  { projectId, outgoing: wished, withPdf }: RequestOf<'sending.send'>,
): Promise<Result<{ readonly outgoing: Outgoing; readonly mail: PreparedMail }, AppError>> {
  const { account } = needs.settings.current();
  if (account === undefined) {
    return failed({ code: 'noAccount' });
  }
  const kept = await needs.store.change(projectId, (project) => {
    if (sentAs(project, wished.id) !== undefined) {
      return failed({ code: 'alreadySent' });
    }
    const address = mailAddress(project.client.email);
    if (address === undefined) {
      return failed({ code: 'noClientAddress' });
    }
    const outgoing = asStored(project, wished);
    if (!hasWords(outgoing.body)) {
      return failed({ code: 'noWordsWritten' });
    }
    const after = withOutgoing(project, outgoing);
    return ok({ project: after, answer: { project: after, outgoing, address } });
  });
  if (!kept.ok) {
    return kept;
  }
  const { project, outgoing, address } = kept.value;
  const letter = messageAsMail(project, outgoing, needs.clock());
  const mail = await mailFromAccount(
    needs.documents,
    account,
    withPdf === true ? { ...letter, attachment: await attachmentOf(needs, project, outgoing) } : letter,
    address,
  );
  return ok({ outgoing, mail });
}

async function attachmentOf(
  needs: HandlerNeeds,
  project: ProjectFile,
  outgoing: Outgoing,
): Promise<NonNullable<MessageMail['attachment']>> {
  const { pdf, fileName } = await messageOnPaper(needs, project, outgoing);
  return { fileName, pdf };
}
