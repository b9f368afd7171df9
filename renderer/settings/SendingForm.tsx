import { useEffect, useRef, useState } from 'react';
import type { AccountShown } from '../../shared/contract/sending.ts';
import { Button } from '../components/Button.tsx';
import { MAIL_ACCOUNT } from '../components/mailAccount.ts';
import { PasswordField } from '../components/PasswordField.tsx';
import { QuantityField } from '../components/QuantityField.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { Select } from '../components/Select.tsx';
import { TextField } from '../components/TextField.tsx';
import { Trouble } from '../components/Trouble.tsx';
import { useCall } from '../data/useCall.ts';
import { useTyped } from '../data/useTyped.ts';
import { useSay } from '../words/useSay.ts';
import type { MailProviderId } from './mailProviders.ts';
import { MAIL_PROVIDERS, providerOf } from './mailProviders.ts';
import styles from './SendingSection.module.css';
import type { AccountField, TypedAccount } from './typedAccount.ts';
import { readAccount, typedAccount, typedFrom } from './typedAccount.ts';
import { useProfile } from './useProfile.ts';

interface SendingFormProps {
  readonly shown: AccountShown;
  /** Then the password is where the keyboard begins. */
  readonly lacksOnlyPassword: boolean;
  readonly onClose: () => void;
}

/** The account for sending, kept as a whole once nothing is missing; what is typed meanwhile stays, but for the password. */
export function SendingForm({ shown, lacksOnlyPassword, onClose }: SendingFormProps) {
  const say = useSay();
  const { profile } = useProfile();
  const { typed, change, drop } = useTyped({ kind: 'sendingAccount' }, typedAccount, () =>
    typedFrom(shown.account, profile),
  );
  const [password, setPassword] = useState('');
  const { call, error, isWaiting } = useCall('sending.saveAccount');
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  const isSameDoor =
    shown.account?.host === typed.host.trim() && shown.account.user === (typed.user ?? typed.address).trim();
  const keepsPassword = shown.hasPassword && isSameDoor;
  const read = readAccount(typed, password === '' && !keepsPassword);
  const lacks = (field: AccountField): boolean => tries > 0 && 'lacking' in read && read.lacking.has(field);

  useEffect(() => {
    if (tries > 0) {
      const first = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      first?.scrollIntoView({ block: 'center' });
      first?.focus();
    }
  }, [tries]);

  function close(): void {
    drop();
    onClose();
  }

  async function save(): Promise<void> {
    if ('lacking' in read) {
      setTries(tries + 1);
      return;
    }
    const saved = await call({ account: read.account, ...(password === '' ? {} : { password }) });
    if (saved.ok) {
      close();
    }
  }

  return (
    <form
      ref={form}
      className={styles.fields}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={say(($) => $.sending.fields.address)}
        value={typed.address}
        onChange={(address) => change({ address })}
        hint={say(($) => $.sending.fields.addressHint)}
        problem={lacks('address') ? say(($) => $.sending.fields.addressUnclear) : undefined}
      />
      <TextField
        label={say(($) => $.sending.fields.name)}
        value={typed.name}
        onChange={(name) => change({ name })}
      />
      <ProviderField typed={typed} onChange={change} />
      <TextField
        label={say(($) => $.sending.fields.host)}
        value={typed.host}
        onChange={(host) => change({ host })}
        hint={say(($) => $.sending.fields.hostHint)}
        problem={lacks('host') ? say(($) => $.sending.fields.hostUnclear) : undefined}
      />
      <RadioGroup
        kind="list"
        label={say(($) => $.sending.fields.security)}
        options={(['tls', 'starttls'] as const).map((id) => ({
          id,
          label: say(($) => $.sending.fields[id]),
        }))}
        value={typed.security}
        onChange={(security) => change({ security, port: usualPort(typed, security) })}
        hint={say(($) => $.sending.fields.securityHint)}
      />
      <QuantityField
        label={say(($) => $.sending.fields.port)}
        value={typed.port}
        onChange={(port) => change({ port })}
        most={65_535}
        hint={say(($) => $.sending.fields.portHint)}
        problem={lacks('port') ? say(($) => $.sending.fields.portMissing) : undefined}
      />
      <TextField
        label={say(($) => $.sending.fields.user)}
        value={typed.user ?? typed.address}
        onChange={(user) => change({ user: user === typed.address ? null : user })}
        hint={say(($) => $.sending.fields.userHint)}
        problem={lacks('user') ? say(($) => $.sending.fields.userMissing) : undefined}
      />
      <div id={lacksOnlyPassword ? MAIL_ACCOUNT : undefined}>
        <PasswordField
          label={say(($) => $.sending.fields.password)}
          value={password}
          onChange={setPassword}
          autoFocus={lacksOnlyPassword}
          hint={
            keepsPassword
              ? say(($) => $.sending.fields.passwordKept)
              : say(($) => $.sending.fields.passwordHint[shown.vault === 'safe' ? 'safe' : 'memory'])
          }
          problem={lacks('password') ? say(($) => $.sending.fields.passwordMissing) : undefined}
        />
      </div>
      {error !== undefined && <Trouble error={error} />}
      <div className={styles.actions}>
        <Button type="submit" isPending={isWaiting}>
          {say(($) => $.sending.fields.save)}
        </Button>
        <Button kind="quiet" onPress={close}>
          {say(($) => $.sending.fields.leave)}
        </Button>
      </div>
    </form>
  );
}

interface ProviderFieldProps {
  readonly typed: TypedAccount;
  readonly onChange: (change: Partial<TypedAccount>) => void;
}

const OTHER = 'other';

function ProviderField({ typed, onChange }: ProviderFieldProps) {
  const say = useSay();
  const chosen = isProvider(typed.provider) ? providerOf(typed.provider) : undefined;
  const asks = chosen?.asks;
  return (
    <Select
      label={say(($) => $.sending.fields.provider)}
      options={[
        ...Object.entries(MAIL_PROVIDERS).map(([id, { name }]) => ({ id, label: name })),
        { id: OTHER, label: say(($) => $.sending.fields.providerOther) },
      ]}
      value={typed.provider}
      onChange={(provider) => {
        const server = isProvider(provider) ? providerOf(provider).server : null;
        onChange(server === null ? { provider } : { provider, ...server });
      }}
      hint={
        asks === undefined
          ? say(($) => $.sending.fields.providerHint)
          : say(($) => $.sending.fields.providerNote[asks])
      }
    />
  );
}

function isProvider(id: string | null): id is MailProviderId {
  return id !== null && Object.hasOwn(MAIL_PROVIDERS, id);
}

/** A port that the person chose themselves stays. */
function usualPort({ port }: TypedAccount, security: 'tls' | 'starttls'): number | null {
  if (port !== null && port !== 465 && port !== 587) {
    return port;
  }
  return security === 'tls' ? 465 : 587;
}
