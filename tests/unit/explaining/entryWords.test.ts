import { describe, expect, it } from 'vitest';
import { entryWords } from '../../../shared/explaining/entryWords.ts';
import { ledgerNames } from '../../../shared/explaining/ledgerNames.ts';
import { sayIn } from '../../../shared/i18n/translator.ts';
import { writerFor } from '../../../shared/i18n/writer.ts';
import type { ProjectEvent } from '../../../shared/model/event.ts';
import { standingOf } from '../../../shared/rulebook/standingOf.ts';
import type { ProjectBuilder } from '../../support/aProject.ts';
import { aProject, noon } from '../../support/aProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

const LATER = '2026-06-01T12:00:00Z';

function lastEntry({ file }: ProjectBuilder, language: 'en' | 'de' = 'en') {
  const event = file.events.at(-1);
  if (event === undefined) {
    throw new Error('nothing happened');
  }
  const write = writerFor({ language, currency: file.currency, timeZone: file.timeZone });
  return entryWords(sayIn(language), write, ledgerNames(file, standingOf(file, LATER)), event);
}

it('counts up deliveries that come in parts', () => {
  const shop = aProject().promising('photos', { quantity: 12 });

  expect(
    lastEntry(shop.delivering('photos', '2026-02-01', 4).delivering('photos', '2026-02-02', 5)).what,
  ).toBe('photos, 9 of 12 delivered');
});

it('tells how late the client supplied something', () => {
  const shop = aProject().promising('texts').needing('menu', '2026-02-01', 'texts');

  expect(lastEntry(shop.supplying('menu', '2026-02-06'))).toEqual({
    what: 'menu received',
    aside: '5 days late',
  });
  expect(lastEntry(shop.supplying('menu', '2026-01-30'))).toEqual({ what: 'menu received' });
});

it('names the payment that money came in for, and writes money that goes back with a minus', () => {
  const shop = aProject().promising('logo').withDeposit(20_000);

  expect(lastEntry(shop.paying(20_000, '2026-02-01', 'deposit'))).toEqual({
    what: 'Payment received, Deposit',
    amount: '€200.00',
  });
  expect(lastEntry(shop.refunding(5_000, '2026-02-01'), 'de')).toEqual({
    what: 'Zurückgezahlt',
    amount: '−50,00\u00a0€',
  });
});

it('shows the words of a message as they came', () => {
  const said = lastEntry(
    aProject().happening({ type: 'message', at: noon('2026-02-01'), direction: 'in', text: ' Well…\n' }),
  );

  expect(said.message).toEqual({ text: ' Well…\n', from: 'client' });
});

it.each(['en', 'de'] as const)('has words for every entry of the bakery (%s)', (language) => {
  const file = sampleBakery(language);
  const write = writerFor({ language, currency: file.currency, timeZone: file.timeZone });
  const names = ledgerNames(file, standingOf(file, LATER));
  const said = file.events.map((event) => entryWords(sayIn(language), write, names, event).what);

  expect(said.filter((words) => words === '' || words.includes('{{'))).toEqual([]);
});

describe('what was sent to the client', () => {
  const english = { language: 'en', currency: 'GBP', timeZone: 'Europe/London' } as const;
  const { file } = aProject();
  const said = (event: ProjectEvent) =>
    entryWords(sayIn('en'), writerFor(english), ledgerNames(file, standingOf(file, LATER)), event);

  it('stands in the ledger with its words, under what it was', () => {
    expect(said({ id: 'u', at: LATER, type: 'updateSent', text: 'All goes well.' })).toEqual({
      what: 'Progress update sent',
      message: { text: 'All goes well.', from: 'freelancer' },
    });
    const letter = { kind: 'delayNotice', about: { deliverable: 'logo' }, subject: 'Later' } as const;
    expect(
      said({ id: 'm', at: LATER, type: 'message', direction: 'out', text: 'A day more.', letter }),
    ).toEqual({ what: 'Delay notice sent', message: { text: 'A day more.', from: 'freelancer' } });
  });

  it('has no words where only that it was sent was written down', () => {
    expect(said({ id: 'u', at: LATER, type: 'updateSent' })).toEqual({ what: 'Progress update sent' });
  });
});
