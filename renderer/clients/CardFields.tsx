import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import type { ClientChange, ClientProject } from '../../shared/contract/clients.ts';
import type { ClientCard, ClientContact } from '../../shared/model/client.ts';
import { Button } from '../components/Button.tsx';
import { SearchSelect } from '../components/SearchSelect.tsx';
import { TextArea, TextField } from '../components/TextField.tsx';
import { useUndo } from '../frame/undo.ts';
import { useTimeZones } from '../words/usePlaces.ts';
import { useSay } from '../words/useSay.ts';
import { useWriter } from '../words/useWriter.ts';
import styles from './CardFields.module.css';
import { ContactFields } from './ContactFields.tsx';
import { CountryField, KindField, LanguageField, WhoField } from './identityFields.tsx';

interface CardFieldsProps {
  readonly card: ClientCard;
  readonly projects: readonly ClientProject[];
  /** Kept at once. */
  readonly onChange: (change: ClientChange) => void;
}

/** Everything on the card of a client but notes and moods. */
export function CardFields({ card, projects, onChange }: CardFieldsProps) {
  const say = useSay();
  const { offer } = useUndo();
  const zones = useTimeZones();
  const [wasLeft, setLeft] = useState(false);

  function changeContact(id: string, change: Partial<ClientContact>): void {
    onChange({
      contacts: card.contacts.map((contact) => (contact.id === id ? { ...contact, ...change } : contact)),
    });
  }

  return (
    <div className={styles.fields}>
      <TextField
        label={say(($) => $.clients.card.name)}
        value={card.name}
        onChange={(name) => onChange({ name })}
        onBlur={() => setLeft(true)}
        problem={wasLeft && card.name.trim() === '' ? say(($) => $.clients.card.nameMissing) : undefined}
      />
      <WhoField value={card.isCompany} onChange={(isCompany) => onChange({ isCompany })} />
      <div>
        <KindField value={card.kind} onChange={(kind) => onChange({ kind })} />
        <AsSigned card={card} projects={projects} />
      </div>
      <CountryField value={card.country} onChange={(country) => onChange({ country })} />
      <LanguageField value={card.language} onChange={(language) => onChange({ language })} />
      {card.contacts.map((contact, place) => (
        <ContactFields
          key={contact.id}
          contact={contact}
          isFirst={place === 0}
          isCompany={card.isCompany}
          hasFormOfAddress={card.language === 'de'}
          onChange={(change) => changeContact(contact.id, change)}
          onRemove={() => {
            const before = card.contacts;
            onChange({ contacts: before.filter(({ id }) => id !== contact.id) });
            offer({
              said: say(($) => $.clients.card.contactRemoved, { name: contact.name }),
              undo: () => onChange({ contacts: before }),
            });
          }}
          onMakeFirst={() =>
            onChange({ contacts: [contact, ...card.contacts.filter(({ id }) => id !== contact.id)] })
          }
        />
      ))}
      {card.isCompany && (
        <div>
          <Button
            size="small"
            onPress={() => onChange({ contacts: [...card.contacts, emptyContact(uuid())] })}
          >
            {say(($) => $.clients.card.addContact)}
          </Button>
        </div>
      )}
      <TextArea
        label={say(($) => $.clients.card.postalAddress)}
        value={card.postalAddress}
        onChange={(postalAddress) => onChange({ postalAddress })}
        rows={3}
      />
      <SearchSelect
        label={say(($) => $.clients.card.timeZone)}
        options={zones}
        value={card.timeZone}
        onChange={(timeZone) => onChange({ timeZone })}
        onClear={() => onChange({ timeZone: null })}
        nothingChosen={say(($) => $.clients.card.noZone)}
        nothingFound={say(($) => $.clients.card.nothingFound)}
      />
    </div>
  );
}

/** In which projects a signature holds another answer than the card has. */
function AsSigned({ card, projects }: Pick<CardFieldsProps, 'card' | 'projects'>) {
  const say = useSay();
  const write = useWriter();
  const held = projects.filter(
    ({ asSigned }) => asSigned !== null && (asSigned.kind !== card.kind || asSigned.country !== card.country),
  );
  return held.length === 0 ? null : (
    <p className={styles.held} role="status">
      {say(($) => $.clients.card.kind.asSigned, {
        count: held.length,
        projects: write.list(held.map(({ title }) => write.quote(title))),
      })}
    </p>
  );
}

function emptyContact(id: string): ClientContact {
  return { id, name: '', addressedAs: '', formOfAddress: 'Sie', email: '', phone: '', note: '' };
}
