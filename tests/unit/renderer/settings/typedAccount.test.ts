import { describe, expect, it } from 'vitest';
import { MAIL_PROVIDERS } from '../../../../renderer/settings/mailProviders.ts';
import type { TypedAccount } from '../../../../renderer/settings/typedAccount.ts';
import { readAccount, typedFrom } from '../../../../renderer/settings/typedAccount.ts';
import { accountTyped } from '../../../../shared/contract/sending.ts';
import type { SendingAccount } from '../../../../shared/contract/settings.ts';

const ACCOUNT: SendingAccount = {
  host: 'smtp.example.org',
  port: 465,
  security: 'tls',
  user: 'kim@example.org',
  fromName: 'Kim Müller',
  fromAddress: 'kim@example.org',
};

describe('the mail account as it is typed', () => {
  it('begins with the own details, and is read without the spaces around it', () => {
    const begun = typedFrom(null, { name: 'Kim Müller', email: ' kim@example.org ' });

    expect(readAccount({ ...begun, host: ' smtp.example.org ' }, false)).toEqual({ account: ACCOUNT });
  });

  it('comes back as it was kept, also where the sign-in name is another', () => {
    const other = { ...ACCOUNT, user: 'kim-4711', port: 587, security: 'starttls' } as const;

    expect(readAccount(typedFrom(ACCOUNT), false)).toEqual({ account: ACCOUNT });
    expect(readAccount(typedFrom(other), false)).toEqual({ account: other });
  });

  it('signs in with the address until another name is typed', () => {
    const moved = { ...typedFrom(ACCOUNT), address: 'mail@kim.example' };

    expect(readAccount(moved, false)).toMatchObject({ account: { user: 'mail@kim.example' } });
    expect(readAccount({ ...moved, user: 'kim' }, false)).toMatchObject({ account: { user: 'kim' } });
  });

  it.each([
    ['address', { address: 'kim.example.org' }],
    ['address', { address: 'Kim <kim@example.org>' }],
    ['host', { host: '' }],
    ['host', { host: 'https://smtp.example.org' }],
    ['host', { host: 'smtp.example.org:465' }],
    ['port', { port: null }],
    ['user', { user: ' ' }],
  ] satisfies [string, Partial<TypedAccount>][])(
    'says at the field what is missing or does not fit: %s',
    (field, change) => {
      expect(readAccount({ ...typedFrom(ACCOUNT), ...change }, false)).toEqual({ lacking: new Set([field]) });
    },
  );

  it('asks for the password where none is kept', () => {
    expect(readAccount(typedFrom(ACCOUNT), true)).toEqual({ lacking: new Set(['password']) });
  });

  it('fits what the main process takes, for each provider', () => {
    for (const { server } of Object.values(MAIL_PROVIDERS)) {
      const read = readAccount({ ...typedFrom(ACCOUNT), ...server }, false);
      expect('account' in read && accountTyped.safeParse(read.account).success).toBe(true);
    }
  });
});
