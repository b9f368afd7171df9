import type { Mailbox, MessageMail } from '../../shared/letters/messageMail.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';

/** A message as an e-mail to the client. Its Message-ID stays the same, however often it is handed over. */
export function messageAsMail(
  { freelancer, client }: ProjectFile,
  { id, subject, body }: Outgoing,
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
