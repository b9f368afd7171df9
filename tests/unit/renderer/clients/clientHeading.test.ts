import { describe, expect, it } from 'vitest';
import { clientHeading } from '../../../../renderer/clients/clientHeading.ts';
import type { OpenClient } from '../../../../shared/contract/clients.ts';
import { sayIn } from '../../../../shared/i18n/translator.ts';
import { appIn, valueOf } from '../../../support/appIn.ts';
import { temporaryFolder } from '../../../support/temporaryFolder.ts';

async function bakery(): Promise<OpenClient> {
  const app = appIn(temporaryFolder());
  await app['projects.addSample']({ language: 'en' });
  return valueOf(await app['clients.read']({ clientId: 'of:sample-bakery-en' }));
}

describe('the heading of a client’s page', () => {
  it('answers who owes what and whether something is open', async () => {
    const open = await bakery();

    expect(clientHeading(sayIn('en'), 'en', open, open.card.name)).toBe(
      'Brewer & Sons Bakery owes £2,330.00; one dispute is open.',
    );
    expect(clientHeading(sayIn('de'), 'de', open, open.card.name)).toBe(
      'Brewer & Sons Bakery schuldet noch 2.330,00\u00a0£; eine Klärung läuft.',
    );
  });

  it('says both sides where both owe, in every currency', async () => {
    const open = await bakery();
    const [money] = open.money;
    const both = {
      ...open,
      disputes: [],
      money: money === undefined ? [] : [money, { ...money, currency: 'EUR', open: 0, payBack: 500 }],
    };

    expect(clientHeading(sayIn('en'), 'en', both, 'Tom')).toBe('Tom owes £2,330.00, and you owe €5.00.');
  });

  it('says so when there is nothing yet', () => {
    const nothing = { projects: [], money: [], disputes: [] };

    expect(clientHeading(sayIn('en'), 'en', nothing, 'Tom')).toBe('No project with Tom yet.');
    expect(clientHeading(sayIn('en'), 'en', nothing, ' ')).toBe('Without a name');
  });
});
