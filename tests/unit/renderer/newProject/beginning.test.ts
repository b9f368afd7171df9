import { expect, it } from 'vitest';
import { emptyClient } from '../../../../renderer/clients/typedClient.ts';
import { beginningOf } from '../../../../renderer/newProject/beginning.ts';
import { suggestedCurrency } from '../../../../renderer/newProject/suggestedCurrency.ts';
import type { TypedProject } from '../../../../renderer/newProject/typedProject.ts';

const NOTHING: TypedProject = {
  isNewClient: true,
  clientId: null,
  client: emptyClient('de', 'DE'),
  title: ' ',
  currency: null,
  from: null,
  start: null,
  concludedAtDistance: true,
};

const ALL: TypedProject = {
  ...NOTHING,
  client: { ...emptyClient('de', 'DE'), name: ' Bäckerei Brandt ' },
  title: ' Website ',
  from: 'web',
  start: '2026-12-01',
};

it('tells everything that is missing, in the order of the page', () => {
  expect(beginningOf({ typed: NOTHING, currency: null, ownName: '' })).toEqual({
    ok: false,
    error: ['clientName', 'title', 'currency', 'from', 'start', 'ownName'],
  });
  expect(beginningOf({ typed: { ...ALL, isNewClient: false }, currency: 'EUR', ownName: 'Mara' })).toEqual({
    ok: false,
    error: ['client'],
  });
});

it('takes the suggested currency until another one is chosen', () => {
  expect(beginningOf({ typed: ALL, currency: 'EUR', ownName: 'Mara' })).toMatchObject({
    ok: true,
    value: { client: { name: 'Bäckerei Brandt' }, title: 'Website', currency: 'EUR', trade: 'web' },
  });
  expect(beginningOf({ typed: { ...ALL, currency: 'CHF' }, currency: 'EUR', ownName: 'Mara' })).toMatchObject(
    { value: { currency: 'CHF' } },
  );
});

it('begins from scratch without a trade, for a client who is known by their card alone', () => {
  const typed: TypedProject = { ...ALL, isNewClient: false, clientId: 'c1', from: 'scratch' };

  expect(beginningOf({ typed, currency: 'EUR', ownName: 'Mara' })).toMatchObject({
    value: { client: { clientId: 'c1' }, trade: null },
  });
});

it.each([
  [{ currency: 'GBP', country: 'DE' }, 'CH', 'GBP'],
  [{ country: 'DE' }, 'CH', 'CHF'],
  [{ country: 'DE' }, null, 'EUR'],
  [{}, null, null],
])('for %j and a client in %s suggests %s', (profile, country, currency) => {
  expect(suggestedCurrency(profile, country)).toBe(currency);
});
