import { describe, expect, it } from 'vitest';
import { checklist } from '../../../shared/drafting/checklist.ts';
import { completed } from '../../../shared/drafting/completed.ts';
import { draftFromTemplate } from '../../../shared/drafting/draftFromTemplate.ts';
import type { Template } from '../../../shared/drafting/template.ts';
import { trade } from '../../../shared/drafting/template.ts';
import { language } from '../../../shared/model/basics.ts';
import { sum } from '../../../shared/model/money.ts';
import { placesIn } from '../../support/placesIn.ts';
import { shippedTemplate, shippedTemplateNames } from '../../support/shippedTemplate.ts';

const languages = language.options;
const files = trade.options.flatMap((one) => languages.map((spoken) => ({ one, spoken })));

it('there is one agreement to begin from for each trade and language, and nothing else', () => {
  expect(shippedTemplateNames()).toEqual(files.map(({ one, spoken }) => `${one}.${spoken}.json`).toSorted());
});

describe.each(files)('the agreement to begin from for $one in $spoken', ({ one, spoken }) => {
  const template = shippedTemplate(one, spoken);
  const { deliverables, clientDuties, exclusions, instalments, refundPolicy: policy, updates } = template;
  const end = Math.max(...deliverables.map(({ afterDays }) => afterDays));

  it('is of the trade and language that its file is named after', () => {
    expect(template).toMatchObject({ trade: one, language: spoken });
  });

  it('needs only prices to be ready, and leaves nothing open that disputes come from', () => {
    const draft = draftFromTemplate(template, {
      start: '2026-03-02',
      concludedAtDistance: true,
      newId: ids(),
    });
    const priced = {
      ...draft,
      deliverables: draft.deliverables.map((deliverable) => ({ ...deliverable, price: 33_333 })),
    };

    expect(completed(priced)).toMatchObject({ ok: true });
    expect(checklist(priced, '2026-03-02')).toEqual([]);
  });

  it('has three to six deliverables in the order of their days, each with two to four criteria', () => {
    expect(deliverables.length).toBeGreaterThanOrEqual(3);
    expect(deliverables.length).toBeLessThanOrEqual(6);
    expect(deliverables.map(({ afterDays }) => afterDays)).toEqual(
      deliverables.map(({ afterDays }) => afterDays).toSorted((earlier, later) => earlier - later),
    );
    for (const { criteria } of deliverables) {
      expect(criteria.length).toBeGreaterThanOrEqual(2);
      expect(criteria.length).toBeLessThanOrEqual(4);
    }
  });

  it('promises nothing for a day before the work has begun, and no more than three revisions', () => {
    for (const { afterDays, revisionsIncluded } of deliverables) {
      expect(afterDays).toBeGreaterThan(0);
      expect(revisionsIncluded).toBeLessThanOrEqual(3);
    }
  });

  it('asks of the client two to five things, each before the day of what it holds up', () => {
    expect(clientDuties.length).toBeGreaterThanOrEqual(2);
    expect(clientDuties.length).toBeLessThanOrEqual(5);
    const heldUp = clientDuties.flatMap(({ text, afterDays, blocks }) =>
      blocks.map((place) => ({ text, from: afterDays, due: deliverables[place]?.afterDays ?? -1 })),
    );
    expect(heldUp.filter(({ from, due }) => from >= due)).toEqual([]);
  });

  it('names three to six things that are not included', () => {
    expect(exclusions.length).toBeGreaterThanOrEqual(3);
    expect(exclusions.length).toBeLessThanOrEqual(6);
  });

  it('is paid by a deposit of 30 to 40 % at the start, on the way, and the rest once accepted', () => {
    const [deposit] = instalments;
    const last = instalments.at(-1);

    expect(sum(instalments.map(({ share }) => share))).toBe(10_000);
    expect(instalments.filter((instalment) => instalment.deposit === true)).toEqual([deposit]);
    expect(deposit?.share).toBeGreaterThanOrEqual(3_000);
    expect(deposit?.share).toBeLessThanOrEqual(4_000);
    expect(deposit?.afterDays).toBe(0);
    expect(last?.afterDays).toBeGreaterThanOrEqual(end + policy.acceptanceDays);
  });

  it('has a refund policy that leaves time to look, time to put right, and money that stays in proportion', () => {
    expect(policy.acceptanceDays).toBeGreaterThanOrEqual(7);
    expect(policy.acceptanceDays).toBeLessThanOrEqual(14);
    expect(policy.claimDays).toBeGreaterThanOrEqual(Math.max(14, policy.acceptanceDays));
    expect(policy.claimDays).toBeLessThanOrEqual(30);
    expect(policy.cure).toMatchObject({ first: true });
    expect(policy.late.cap).toBeGreaterThanOrEqual(2 * policy.late.weeklyRate);
    expect(policy.unmetCriterion.afterAcceptance).toBeGreaterThan(0);
    expect(policy.unmetCriterion.beforeAcceptance).toBeGreaterThan(policy.unmetCriterion.afterAcceptance);
  });

  it('keeps the client posted from the second or third week on, as its work takes longer than that', () => {
    expect(end).toBeGreaterThan(14);
    expect(updates?.afterDays).toBeLessThanOrEqual(14);
    expect(updates?.everyDays).toBeLessThanOrEqual(14);
  });

  it('has all its days from Monday to Friday when the work begins on a Monday', () => {
    const days = [...deliverables, ...clientDuties, ...instalments].map(({ afterDays }) => afterDays);

    expect(days.filter((day) => day % 7 > 4)).toEqual([]);
  });

  it('says nothing twice', () => {
    const texts = textsOf(template);

    expect(texts.filter((text, place) => texts.indexOf(text) !== place)).toEqual([]);
  });

  it('promises nothing without end', () => {
    expect(textsOf(template).filter((text) => /unlimited|unbegrenzt|beliebig viele/iu.test(text))).toEqual(
      [],
    );
  });

  it('is set as the language is: quotation marks, spaces that do not break before units, no stray spaces', () => {
    const quotes = spoken === 'de' ? /["”“](?=\p{L})|["”]/u : /["„]/u;
    const breakable = /\d (mm|km|kB|LUFS|Pixeln?|pixels|Wörter|Zeichen|Seiten|Sekunden|Minuten)\b/u;
    const texts = textsOf(template);

    expect(texts.filter((text) => quotes.test(text))).toEqual([]);
    expect(texts.filter((text) => spoken === 'de' && breakable.test(text))).toEqual([]);
    expect(texts.filter((text) => text !== text.trim() || text.includes('  '))).toEqual([]);
  });

  it('has clauses without a full stop, and one sentence about itself', () => {
    const { about, ...rest } = template;

    expect(about).toMatch(/^[^.]+(\d\.\d[^.]+)?\.$/u);
    expect(textsOf(rest).filter((text) => text.endsWith('.'))).toEqual([]);
  });
});

describe.each(trade.options)('the two agreements to begin from for %s', (one) => {
  it('differ in words, never in structure, days, shares or policy', () => {
    const [english, german] = languages.map((spoken) => structureOf(shippedTemplate(one, spoken)));

    expect(german).toEqual(english);
  });
});

describe('the agreements to begin from', () => {
  it.each(languages)('have names that nobody confuses, in %s', (spoken) => {
    const names = trade.options.map((one) => shippedTemplate(one, spoken).name);

    expect(new Set(names).size).toBe(names.length);
  });

  it('weigh lateness, unmet criteria and an early end as each trade does', () => {
    const policies = trade.options.map((one) => JSON.stringify(shippedTemplate(one, 'en').refundPolicy));

    expect(new Set(policies).size).toBe(policies.length);
  });

  it('keep the deposit only where a day was kept free for it', () => {
    const keeping = trade.options.filter(
      (one) => shippedTemplate(one, 'en').refundPolicy.cancellation.depositRetained,
    );

    expect(keeping).toEqual(['photography', 'video']);
  });
});

function ids(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `id-${last}`;
  };
}

/** What people read: every text but the two codes that name the file. */
function textsOf(template: Partial<Template>): string[] {
  return placesIn(template).flatMap(({ path, value }) =>
    typeof value === 'string' && path !== 'trade' && path !== 'language' ? [value] : [],
  );
}

/** Every place, with its value where that is no text. */
function structureOf(template: Template) {
  return placesIn(template).map(({ path, value }) =>
    typeof value === 'number' || typeof value === 'boolean' ? { path, value } : { path },
  );
}
