import type { AccountShown } from '../../shared/contract/sending.ts';
import type { SendingAccount } from '../../shared/contract/settings.ts';
import { screenLanguage } from '../../shared/i18n/screenLanguage.ts';
import { sayIn } from '../../shared/i18n/translator.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { failed, ok } from '../../shared/result.ts';
import type { PreparedMail } from '../sending/courier.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { mailFromAccount } from './mailFromAccount.ts';

type AccountHandlers = Pick<Handlers, 'sending.account' | 'sending.saveAccount' | 'sending.test'>;

/** The account for sending. Its password goes in, and never comes out again. */
export function sendingAccountHandlers(needs: HandlerNeeds): AccountHandlers {
  const { settings, sending, clock } = needs;
  const { passwords } = sending;

  async function shown(): Promise<AccountShown> {
    return {
      account: settings.current().account ?? null,
      hasPassword: passwords.has(),
      vault: await passwords.safety(),
    };
  }

  return {
    'sending.account': async () => ok(await shown()),

    'sending.saveAccount': async ({ account, password = '' }) => {
      const { account: before, ...others } = settings.current();
      const saved = settings.save(account === null ? others : { ...others, account });
      if (!saved.ok) {
        return saved;
      }
      if (account === null || (password === '' && !isSameDoor(before, account))) {
        const forgotten = passwords.forget();
        return forgotten.ok ? ok(await shown()) : forgotten;
      }
      const kept = password === '' ? ok(null) : await passwords.keep(password);
      return kept.ok ? ok(await shown()) : kept;
    },

    'sending.test': async () => {
      const { account } = settings.current();
      if (account === undefined) {
        return failed({ code: 'noAccount' });
      }
      const password = await passwords.read();
      if (password === null) {
        return failed({ code: 'noMailPassword' });
      }
      const mail = await testMail(needs, account);
      const { courier, stop } = sending;
      const delivered = await courier({ account, password, mail, stop });
      return ok(delivered.kind === 'accepted' ? { ...delivered, at: instantOf(clock()) } : delivered);
    },
  };
}

/** A password is for one name at one server: it is never shown to another. */
function isSameDoor(before: SendingAccount | undefined, { host, user }: SendingAccount): boolean {
  return before?.host === host && before.user === user;
}

/** From the person to themselves, in the language of the screens. */
function testMail(
  { documents, settings, locale, newId, clock }: HandlerNeeds,
  account: SendingAccount,
): Promise<PreparedMail> {
  const say = sayIn(screenLanguage(settings.current().language, locale));
  const letter = {
    to: { name: account.fromName, address: account.fromAddress },
    subject: say(($) => $.sending.test.subject),
    body: say(($) => $.sending.test.body),
    messageId: newId(),
    date: clock(),
  };
  return mailFromAccount(documents, account, letter, account.fromAddress);
}
