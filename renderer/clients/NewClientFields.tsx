import type { Ref } from 'react';
import { useState } from 'react';
import type { NewClient } from '../../shared/contract/clients.ts';
import { TextField } from '../components/TextField.tsx';
import { useSay } from '../words/useSay.ts';
import { CountryField, FormOfAddressField, KindField, LanguageField, WhoField } from './identityFields.tsx';
import { looksLikeEmail } from './looksLikeEmail.ts';
import styles from './NewClientFields.module.css';

interface NewClientFieldsProps {
  readonly typed: NewClient;
  readonly onChange: (change: Partial<NewClient>) => void;
  /** Somebody wanted to go on, so that what is missing is said. */
  readonly asked: boolean;
  readonly nameRef: Ref<HTMLInputElement>;
  readonly autoFocus?: boolean;
}

/** What has to be known of a client to begin with. */
export function NewClientFields({ typed, onChange, asked, nameRef, autoFocus }: NewClientFieldsProps) {
  const say = useSay();
  const [wasLeft, setLeft] = useState(true);
  const { name, isCompany, kind, country, language, formOfAddress, contactName, email } = typed;
  return (
    <div className={styles.fields}>
      <WhoField
        value={isCompany}
        onChange={(company) => onChange({ isCompany: company, kind: company ? 'business' : 'consumer' })}
      />
      <TextField
        label={say(($) => $.clients.card.name)}
        value={name}
        onChange={(words) => onChange({ name: words })}
        inputRef={nameRef}
        problem={asked && name.trim() === '' ? say(($) => $.clients.card.nameMissing) : undefined}
        {...(autoFocus === undefined ? {} : { autoFocus })}
      />
      {isCompany && (
        <TextField
          label={say(($) => $.clients.card.contactName)}
          value={contactName}
          onChange={(words) => onChange({ contactName: words })}
        />
      )}
      <TextField
        label={say(($) => $.clients.card.email)}
        value={email}
        onChange={(words) => {
          setLeft(false);
          onChange({ email: words });
        }}
        onBlur={() => setLeft(true)}
        problem={wasLeft && !looksLikeEmail(email) ? say(($) => $.clients.card.emailUnclear) : undefined}
      />
      <KindField value={kind} onChange={(chosen) => onChange({ kind: chosen })} />
      <CountryField value={country} onChange={(chosen) => onChange({ country: chosen })} />
      <LanguageField value={language} onChange={(chosen) => onChange({ language: chosen })} />
      {language === 'de' && (
        <FormOfAddressField
          value={formOfAddress}
          onChange={(chosen) => onChange({ formOfAddress: chosen })}
        />
      )}
    </div>
  );
}
