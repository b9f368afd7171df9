import type { ClientCard } from '../model/client.ts';
import type { Client } from '../model/projectFile.ts';

/** The client as a project names them: a copy of what its papers and letters need, without what is empty. */
export function partyOfCard(card: ClientCard): Client {
  const [contact] = card.contacts;
  const called = contactOf(card);
  return {
    name: card.name.trim(),
    kind: card.kind,
    language: card.language,
    clientId: card.id,
    ...filled('email', contact?.email),
    ...filled('phone', contact?.phone),
    ...filled('postalAddress', card.postalAddress),
    ...(card.country === null ? {} : { country: card.country }),
    ...(called === undefined ? {} : { contact: called }),
  };
}

/** Nobody is called by an empty name: without words for the address the full name stands there. */
function contactOf({ name, isCompany, contacts: [contact] }: ClientCard): Client['contact'] {
  if (contact === undefined) {
    return undefined;
  }
  const full = (isCompany ? contact.name : name).trim();
  const addressedAs = contact.addressedAs.trim() === '' ? full : contact.addressedAs.trim();
  return addressedAs === ''
    ? undefined
    : { name: full === '' ? addressedAs : full, addressedAs, formOfAddress: contact.formOfAddress };
}

function filled<Key extends string>(key: Key, words = ''): { readonly [Name in Key]?: string } {
  const kept = words.trim();
  // The key is the one that was given; the compiler widens a computed one.
  return kept === '' ? {} : ({ [key]: kept } as { readonly [Name in Key]: string });
}
