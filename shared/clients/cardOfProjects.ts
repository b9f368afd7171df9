import type { ClientCard, ClientContact } from '../model/client.ts';
import type { Client, ProjectFile } from '../model/projectFile.ts';

/**
 * The card of a client who is only in projects so far, read off their copies: what one does not say may stand in another, and each
 * person who is named is a contact.
 */
export function cardOfProjects(id: string, projects: readonly ProjectFile[]): ClientCard {
  const parties = projects.map(({ client }) => client);
  const first = <Value>(read: (party: Client) => Value | undefined): Value | undefined =>
    parties.map(read).find((value) => value !== undefined);
  const isCompany = parties.some(isFirm);
  return {
    id,
    name: first(({ name }) => (name === '' ? undefined : name)) ?? '',
    isCompany,
    kind: first(({ kind }) => kind) ?? 'business',
    contacts: contactsOf(id, parties, isCompany),
    country: first(({ country }) => country) ?? null,
    language: first(({ language }) => language) ?? 'en',
    timeZone: null,
    postalAddress: first(({ postalAddress }) => postalAddress) ?? '',
    notes: '',
    moods: [],
  };
}

/** Behind a firm stands somebody of another name; a business without one is taken for a firm. */
function isFirm({ name, kind, contact }: Client): boolean {
  return contact === undefined ? kind === 'business' : contact.name !== name;
}

function contactsOf(id: string, parties: readonly Client[], isCompany: boolean): ClientContact[] {
  const contacts = parties.map((party, place) => contactOf(`${id}:${place + 1}`, party, isCompany));
  return contacts.filter(
    (contact, place) =>
      place === 0 ||
      (isCompany &&
        contact.name !== '' &&
        contacts.findIndex((other) => other.name === contact.name && other.email === contact.email) ===
          place),
  );
}

function contactOf(id: string, { contact, email, phone }: Client, isCompany: boolean): ClientContact {
  return {
    id,
    name: isCompany ? (contact?.name ?? '') : '',
    addressedAs: contact?.addressedAs ?? '',
    formOfAddress: contact?.formOfAddress ?? 'Sie',
    email: email ?? '',
    phone: phone ?? '',
    note: '',
  };
}
