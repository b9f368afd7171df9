import { MEGABYTE, MOST_MAIL_MEGABYTES } from '../../shared/contract/mail.ts';
import { failed, ok } from '../../shared/result.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';

export function mailHandlers({ store }: HandlerNeeds): Pick<Handlers, 'mail.read'> {
  return {
    'mail.read': async ({ projectId, fileName, bytes }) => {
      const read = store.read(projectId);
      if (!read.ok) {
        return read;
      }
      const file = Buffer.from(bytes, 'base64');
      if (file.length > MOST_MAIL_MEGABYTES * MEGABYTE) {
        const megabytes = Math.ceil(file.length / MEGABYTE);
        return failed({ code: 'documentTooLarge', file: fileName, megabytes, most: MOST_MAIL_MEGABYTES });
      }
      // Seldom needed, so nothing of it is loaded before.
      const { readMail } = await import('../documents/readMail.ts');
      const mail = await readMail(file, read.value.project);
      return mail === null ? failed({ code: 'notMail', file: fileName }) : ok(mail);
    },
  };
}
