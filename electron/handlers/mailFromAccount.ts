import { domainToASCII } from 'node:url';
import type { SendingAccount } from '../../shared/contract/settings.ts';
import type { MessageMail } from '../../shared/letters/messageMail.ts';
import type { PreparedMail } from '../sending/courier.ts';
import type { Documents } from './documents.ts';

type Letter = Omit<MessageMail, 'from' | 'isUnsent'>;

/** A message as it goes out through the account, to one bare address. */
export async function mailFromAccount(
  { mail }: Pick<Documents, 'mail'>,
  { fromName, fromAddress }: SendingAccount,
  letter: Letter,
  to: string,
): Promise<PreparedMail> {
  const from = { name: fromName, address: fromAddress };
  const bytes = await mail({ ...letter, from, isUnsent: false });
  return { bytes, from: onTheWire(fromAddress), to: onTheWire(to) };
}

/** Between servers, the domain of an address is in ASCII (RFC 5890, 2.3.2.1). */
function onTheWire(address: string): string {
  const at = address.lastIndexOf('@');
  const domain = domainToASCII(address.slice(at + 1));
  return domain === '' ? address : `${address.slice(0, at)}@${domain}`;
}
