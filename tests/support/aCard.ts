import type { ClientCard, ClientContact } from '../../shared/model/client.ts';

/** The card of a business client in Germany, with one contact. */
export function aCard(card: Partial<ClientCard> = {}, contact: Partial<ClientContact> = {}): ClientCard {
  return {
    id: 'c1',
    name: 'Bäckerei Brandt',
    isCompany: true,
    kind: 'business',
    contacts: [
      {
        id: 'k1',
        name: 'Jonas Brandt',
        addressedAs: 'Herr Brandt',
        formOfAddress: 'Sie',
        email: '',
        phone: '',
        note: '',
        ...contact,
      },
    ],
    country: 'DE',
    language: 'de',
    timeZone: null,
    postalAddress: '',
    notes: '',
    moods: [],
    ...card,
  };
}
