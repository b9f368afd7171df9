import type { Outgoing } from '../model/outgoing.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import type { Mailbox, MessageMail } from './messageMail.ts';

/** A message as an unsent e-mail to the client. Its Message-ID is made of its id, and so stays the same however often it is handed over. */
export function messageAsMail(
  { freelancer, client }: ProjectFile,
  { id, subject, body }: Pick<Outgoing, 'id' | 'subject' | 'body'>,
  date: Date,
): MessageMail {
  return {
    from: mailbox(freelancer.name, freelancer.email),
    to: mailbox(client.contact?.name ?? client.name, client.email),
    subject,
    body,
    messageId: id,
    date,
    isUnsent: true,
  };
}

function mailbox(name: string, address: string | undefined): Mailbox {
  return address === undefined ? { name } : { name, address };
}
