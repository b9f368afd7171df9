import type { Profile, SendingAccount } from '../../shared/contract/settings.ts';
import { z } from '../../shared/model/zod.ts';

/** The account for sending while it is typed, without its password, which is kept nowhere but in its field. */
export const typedAccount = z.object({
  address: z.string(),
  name: z.string(),
  provider: z.string().nullable(),
  host: z.string(),
  port: z.int().nullable(),
  security: z.enum(['tls', 'starttls']),
  /** null: the same as the address, as with most providers. */
  user: z.string().nullable(),
});

export type TypedAccount = z.infer<typeof typedAccount>;

export type AccountField = 'address' | 'host' | 'port' | 'user' | 'password';

export function typedFrom(account: SendingAccount | null, profile: Profile = {}): TypedAccount {
  return account === null
    ? {
        address: profile.email?.trim() ?? '',
        name: profile.name?.trim() ?? '',
        provider: null,
        host: '',
        port: 465,
        security: 'tls',
        user: null,
      }
    : {
        address: account.fromAddress,
        name: account.fromName,
        provider: null,
        host: account.host,
        port: account.port,
        security: account.security,
        user: account.user === account.fromAddress ? null : account.user,
      };
}

/** The account that was typed, or the fields in which something is missing or does not fit. */
export function readAccount(
  { address, name, host, port, security, user }: TypedAccount,
  isPasswordMissing: boolean,
): { readonly account: SendingAccount } | { readonly lacking: ReadonlySet<AccountField> } {
  const fromAddress = address.trim();
  const signedInAs = (user ?? address).trim();
  const lacking = new Set<AccountField>();
  if (!/^[^\s@<>]+@[^\s@<>]+$/.test(fromAddress)) {
    lacking.add('address');
  }
  if (!/^[^\s/@:]+$/.test(host.trim())) {
    lacking.add('host');
  }
  if (signedInAs === '') {
    lacking.add('user');
  }
  if (isPasswordMissing) {
    lacking.add('password');
  }
  if (port === null || lacking.size > 0) {
    return { lacking: port === null ? lacking.add('port') : lacking };
  }
  return {
    account: { host: host.trim(), port, security, user: signedInAs, fromName: name.trim(), fromAddress },
  };
}
