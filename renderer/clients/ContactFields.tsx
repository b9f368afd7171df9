import { useState } from 'react';
import type { ClientContact } from '../../shared/model/client.ts';
import { Button } from '../components/Button.tsx';
import { TextField } from '../components/TextField.tsx';
import { useSay } from '../words/useSay.ts';
import styles from './CardFields.module.css';
import { FormOfAddressField } from './identityFields.tsx';
import { looksLikeEmail } from './looksLikeEmail.ts';

interface ContactFieldsProps {
  readonly contact: ClientContact;
  /** The one that letters go to. */
  readonly isFirst: boolean;
  /** A person is their own contact, under their own name. */
  readonly isCompany: boolean;
  readonly hasFormOfAddress: boolean;
  readonly onChange: (change: Partial<ClientContact>) => void;
  readonly onRemove: () => void;
  readonly onMakeFirst: () => void;
}

/** How to reach somebody, and how letters greet them. */
export function ContactFields({
  contact,
  isFirst,
  isCompany,
  hasFormOfAddress,
  onChange,
  onRemove,
  onMakeFirst,
}: ContactFieldsProps) {
  const say = useSay();
  const [wasLeft, setLeft] = useState(true);
  return (
    <div
      className={styles.contact}
      role="group"
      aria-label={isFirst ? say(($) => $.clients.card.contact) : say(($) => $.clients.card.furtherContact)}
    >
      <h3 className={styles.contactTitle}>
        {isFirst ? say(($) => $.clients.card.contact) : say(($) => $.clients.card.furtherContact)}
      </h3>
      {(isCompany || !isFirst) && (
        <TextField
          label={say(($) => $.clients.card.contactName)}
          value={contact.name}
          onChange={(name) => onChange({ name })}
        />
      )}
      <TextField
        label={say(($) => $.clients.card.addressedAs)}
        value={contact.addressedAs}
        onChange={(addressedAs) => onChange({ addressedAs })}
        hint={say(($) => $.clients.card.addressedAsHint)}
      />
      {hasFormOfAddress && (
        <FormOfAddressField
          value={contact.formOfAddress}
          onChange={(formOfAddress) => onChange({ formOfAddress })}
        />
      )}
      <TextField
        label={say(($) => $.clients.card.email)}
        value={contact.email}
        onChange={(email) => {
          setLeft(false);
          onChange({ email });
        }}
        onBlur={() => setLeft(true)}
        problem={
          wasLeft && !looksLikeEmail(contact.email) ? say(($) => $.clients.card.emailUnclear) : undefined
        }
      />
      <TextField
        label={say(($) => $.clients.card.phone)}
        value={contact.phone}
        onChange={(phone) => onChange({ phone })}
      />
      <TextField
        label={say(($) => $.clients.card.contactNote)}
        value={contact.note}
        onChange={(note) => onChange({ note })}
      />
      {!isFirst && (
        <div className={styles.actions}>
          <Button size="small" onPress={onMakeFirst}>
            {say(($) => $.clients.card.makeFirst)}
          </Button>
          <Button size="small" onPress={onRemove}>
            {say(($) => $.clients.card.removeContact)}
          </Button>
        </div>
      )}
    </div>
  );
}
