import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/model/day.ts';
import { dayNumber } from '../../../shared/model/day.ts';
import type { Dispute } from '../../../shared/model/dispute.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import type { Outgoing, OutgoingAbout, OutgoingKind } from '../../../shared/model/outgoing.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import type { Composing } from '../../../shared/outgoing/composeOutgoing.ts';
import { composeOutgoing } from '../../../shared/outgoing/composeOutgoing.ts';
import { aProject, noon } from '../../support/aProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

interface Wish extends Partial<Composing> {
  readonly kind: OutgoingKind;
  readonly about: OutgoingAbout;
  readonly asOf: Instant;
}

function composed(project: ProjectFile, wish: Wish): Outgoing {
  return composeOutgoing(project, { holidays: new Set(), newId: () => 'new', ...wish });
}

const COMPLAINT: OutgoingAbout = { dispute: 'dispute-bakery' };
const MORNING_AFTER = '2026-05-13T08:05:00+01:00';

/** The sample, where the client is on du terms. */
function familiarBakery(): ProjectFile {
  const project = sampleBakery('de');
  const contact = { name: 'Andreas Brandt', addressedAs: 'Andreas', formOfAddress: 'du' as const };
  return { ...project, client: { ...project.client, contact } };
}

function toldBy(project: ProjectFile, channel: Dispute['channel']): ProjectFile {
  return { ...project, disputes: project.disputes.map((dispute) => ({ ...dispute, channel })) };
}

describe('the first reply', () => {
  it('thanks, says when there is more, and says nothing of money', () => {
    const { subject, body, nextContact } = composed(sampleBakery('en'), {
      kind: 'firstReply',
      about: COMPLAINT,
      asOf: MORNING_AFTER,
    });

    expect(nextContact).toBe('2026-05-15T12:00:00+01:00');
    expect(subject).toBe('Your message about Bakery website');
    expect(body).toBe(`Dear Tom,

Thank you for telling me so plainly. I can hear how disappointed you are, and I am sorry that it came to this message.

I am going through everything you mention, point by point. By Friday 15 May, 12:00 you will hear from me what I found and what I suggest.

If you would rather talk, call me any time.

Kind regards
Mara Lindqvist`);
  });

  it('names the moment that was chosen', () => {
    const { body, nextContact } = composed(sampleBakery('en'), {
      kind: 'firstReply',
      about: COMPLAINT,
      asOf: MORNING_AFTER,
      nextContact: '2026-05-18T11:00:00Z',
    });

    expect(nextContact).toBe('2026-05-18T11:00:00Z');
    expect(body).toContain('By Monday 18 May, 12:00 you will hear');
  });

  it.each([
    ['phone', 'Thank you for calling'],
    ['meeting', 'when we spoke'],
    ['chat', 'it came to this message'],
  ] as const)('is worded for a complaint by %s', (channel, words) => {
    const { body } = composed(toldBy(sampleBakery('en'), channel), {
      kind: 'firstReply',
      about: COMPLAINT,
      asOf: MORNING_AFTER,
    });

    expect(body).toContain(words);
  });

  it('is in German to Sie, and to du', () => {
    const wish: Wish = { kind: 'firstReply', about: COMPLAINT, asOf: '2026-05-13T08:05:00+02:00' };

    expect(composed(sampleBakery('de'), wish).body).toBe(`Guten Tag Herr Brandt,

danke, dass Sie mir das so offen schreiben. Ich verstehe, wie enttäuscht Sie sind, und es tut mir leid, dass es zu dieser Nachricht kommen musste.

Ich gehe alles, was Sie ansprechen, Punkt für Punkt durch. Bis Freitag, 15. Mai, 12:00 Uhr hören Sie von mir, was ich gefunden habe und was ich vorschlage.

Wenn Sie lieber sprechen möchten, rufen Sie mich jederzeit an.

Mit freundlichen Grüßen
Nele Hartwig`);
    expect(composed(familiarBakery(), wish).body).toBe(`Hallo Andreas,

danke, dass du mir das so offen schreibst. Ich verstehe, wie enttäuscht du bist, und es tut mir leid, dass es zu dieser Nachricht kommen musste.

Ich gehe alles, was du ansprichst, Punkt für Punkt durch. Bis Freitag, 15. Mai, 12:00 Uhr hörst du von mir, was ich gefunden habe und was ich vorschlage.

Wenn du lieber sprechen möchtest, ruf mich jederzeit an.

Viele Grüße
Nele Hartwig`);
  });
});

describe('a delay notice', () => {
  const photos: OutgoingAbout = { deliverable: 'd-photos' };

  it('tells what is late, why, the new day, and what that means by the agreement', () => {
    const notice = composed(sampleBakery('en'), {
      kind: 'delayNotice',
      about: photos,
      asOf: '2026-04-22T09:00:00+01:00',
      expected: '2026-05-06',
    });

    expect(notice.expected).toBe('2026-05-06');
    expect(notice.body).toContain('10 days of waiting for “Goods for the shoot” made that 20 April.');
    expect(notice.body).toContain(
      '3 of 12 are still to come; the others are with you. You will have them by Wednesday 6 May.',
    );
    // 16 days after 20 April, 3 of them grace: two weeks begun, 10 % of £1,800.00.
    expect(notice.body).toContain('£180.00 comes off the price if it arrives on that day');
  });

  it('says that the price stays where the new day is within the grace', () => {
    const { body } = composed(sampleBakery('en'), {
      kind: 'delayNotice',
      about: photos,
      asOf: '2026-04-22T09:00:00+01:00',
      expected: '2026-04-23',
    });

    expect(body).toContain('within the days of grace');
    expect(body).not.toContain('comes off');
  });

  it('takes off no more than the cap, to the penny as the rulebook does', () => {
    const project = aProject().promising('logo', { due: '2026-03-10', price: 100_001 }).file;
    const notice = (expected: Day) =>
      composed(project, {
        kind: 'delayNotice',
        about: { deliverable: 'logo' },
        asOf: noon('2026-03-12'),
        expected,
      }).body;

    expect(notice('2026-03-14')).toContain('€50.00 comes off');
    expect(notice('2026-12-31')).toContain('€200.00 comes off');
  });

  it('can be given before the day, by somebody who sees it coming', () => {
    const project = aProject()
      .promising('logo', { due: '2026-03-10' })
      .needing('texts', '2026-03-01', 'logo');
    const { body, expected } = composed(project.supplying('texts', '2026-03-03').file, {
      kind: 'delayNotice',
      about: { deliverable: 'logo' },
      asOf: noon('2026-03-05'),
    });

    expect(body).toContain('I cannot hold the day that we agreed, 12 March. The delay lies with me');
    expect(body).not.toContain('waiting');
    expect(expected).toBe('2026-03-19');
  });

  it('blames nobody where the day waits for the client', () => {
    const { subject, body } = composed(sampleBakery('de'), {
      kind: 'delayNotice',
      about: photos,
      asOf: '2026-03-26T09:00:00+01:00',
    });

    expect(subject).toBe('Website der Bäckerei: „Produktfotos“ verschiebt sich');
    expect(body).toContain('Mir fehlt noch „Backwaren fürs Shooting“');
    expect(body).toContain('Am Preis ändert sich nichts.');
    expect(body).not.toContain('leid');
  });
});

describe('a delay notice after another', () => {
  const about: OutgoingAbout = { deliverable: 'logo' };
  const project = aProject().promising('logo', { due: '2026-03-10' });
  const told = (before: typeof project, expected: Day) =>
    before.happening({
      type: 'message',
      direction: 'out',
      at: noon('2026-03-11'),
      text: 'It will be later.',
      letter: { kind: 'delayNotice', about, subject: 'Later', expected },
    });
  const notice = (before: typeof project, day: Day, language: 'en' | 'de', expected?: Day) =>
    composed(
      { ...before.file, client: { ...before.file.client, language } },
      { kind: 'delayNotice', about, asOf: noon(day), expected },
    ).body;

  it('owns that the day of the first one was not held', () => {
    const body = notice(told(project, '2026-03-17'), '2026-03-18', 'de');

    expect(body).toContain(
      'für „logo“ hatte ich Ihnen den 17. März genannt; auch diesen Tag habe ich nicht gehalten. Das liegt bei mir, und es tut mir leid.',
    );
    expect(body).toContain('Vereinbart war der 10. März.');
    expect(body).not.toContain('selbst sagen');
  });

  it('owns a day that is still to come and moves again', () => {
    const before = told(project, '2026-03-17');

    expect(notice(before, '2026-03-16', 'en', '2026-03-20')).toContain(
      'I had told you 17 March for “logo”; I cannot hold that day either.',
    );
    expect(notice(before, '2026-03-16', 'en', '2026-03-17')).toContain('I want you to hear this from me');
  });

  it('says what was waited for, and blames itself for nothing where the client’s part is missing', () => {
    const waited = told(project.needing('texts', '2026-03-01', 'logo'), '2026-03-17');

    expect(notice(waited.supplying('texts', '2026-03-03'), '2026-03-18', 'en')).toContain(
      'The day that we agreed was 10 March; 2 days of waiting for “texts” made that 12 March.',
    );
    const held = notice(waited, '2026-03-18', 'en');
    expect(held).toContain('that day cannot hold either. I am still waiting for “texts”');
    expect(held).not.toContain('sorry');
  });

  it('does not speak of a day from before the change order that moved the agreed one', () => {
    const amended = told(project, '2026-03-17')
      .amendedOn('2026-03-13')
      .promising('logo', { due: '2026-03-30' });

    expect(notice(amended, '2026-03-31', 'en')).not.toContain('17 March');
  });

  it('is named in the next update too', () => {
    const update = (day: Day) =>
      composed(told(project, '2026-03-17').file, { kind: 'update', about: {}, asOf: noon(day) }).body;

    expect(update('2026-03-16')).toContain('The day that I told you last is 17 March.');
    expect(update('2026-03-18')).toContain('I had last told you 17 March; I did not hold that day either.');
  });
});

describe('a check-in', () => {
  const promised = { id: 'word', promisedAt: MORNING_AFTER, by: '2026-05-15T12:00:00+01:00' } as const;
  const after = (contact: NonNullable<Dispute['contacts']>[number], language: 'en' | 'de') => {
    const sample = sampleBakery(language);
    const disputes = sample.disputes.map((dispute) => ({ ...dispute, contacts: [contact] }));
    return (asOf: Instant) =>
      composed({ ...sample, disputes }, { kind: 'checkIn', about: COMPLAINT, asOf }).body;
  };

  it('is plain in time, and after a word that was kept', () => {
    const kept = { ...promised, keptAt: '2026-05-15T11:00:00+01:00' } as const;

    expect(after(promised, 'en')('2026-05-15T11:59:00+01:00')).toContain('A short word, so that');
    expect(after(kept, 'en')('2026-05-18T09:00:00+01:00')).toContain('A short word, so that');
  });

  it('owns first that the promised moment has passed', () => {
    expect(after(promised, 'en')('2026-05-18T09:00:00+01:00')).toContain(
      'I had meant to be in touch by Friday 15 May, 12:00, and I did not keep that. Please accept my apology.',
    );
    expect(after(promised, 'de')('2026-05-18T09:00:00+01:00')).toContain(
      'hatte ich mich bei Ihnen melden wollen; das habe ich versäumt. Entschuldigen Sie bitte.',
    );
  });
});

describe('a reminder of a payment', () => {
  const about: OutgoingAbout = { instalment: 'rest' };
  const project = aProject().promising('logo', { price: 120_000 }).paying(20_000, '2026-02-01');
  const reminder = (after: ProjectFile, day: Day) =>
    composed(after, { kind: 'paymentReminder', about, asOf: noon(day) }).body;

  it('is friendly at first and names what is still open, and since when', () => {
    const body = reminder(project.file, '2027-01-05');

    expect(body).toContain(
      'The payment “Rest” was due on 31 December, and €1,000.00 has not reached me yet.',
    );
    expect(body).not.toContain('Please transfer');
  });

  it('is firmer once one went out after it was due', () => {
    const asked = project.happening({
      type: 'message',
      direction: 'out',
      at: noon('2027-01-05'),
      text: 'A reminder',
      letter: { kind: 'paymentReminder', about, subject: 'Rest' },
    }).file;

    expect(reminder(asked, '2027-01-15')).toContain('On 5 January I wrote to you about the payment “Rest”.');
    expect(reminder(asked, '2027-01-15')).toContain('Please transfer it by Friday 22 January');
  });

  it('keeps what the client is not happy with apart from what they owe', () => {
    const unhappy = project.complaining('2027-01-01', {}).file;

    expect(reminder(unhappy, '2027-01-05')).toContain('a matter of its own');
    expect(reminder(project.file, '2027-01-05')).not.toContain('a matter of its own');
  });

  it('comes ahead of time without a word of being late', () => {
    expect(reminder(project.file, '2026-12-20')).toContain('A short reminder ahead of time');
    expect(reminder(project.file, '2026-12-31')).toContain('is due today');
  });
});

describe('a reminder of what the client supplies', () => {
  const about: OutgoingAbout = { duty: 'duty-goods' };

  it('says what, since when, and which day it moves', () => {
    const { body } = composed(sampleBakery('en'), {
      kind: 'materialReminder',
      about,
      asOf: '2026-03-26T09:00:00Z',
    });

    expect(body).toContain('“Goods for the shoot”: we had said 20 March for it');
    expect(body).toContain('this moves “Product photographs” to 16 April.');
  });

  it('names the deliverable that needs it where it is not due yet', () => {
    const { body } = composed(sampleBakery('de'), {
      kind: 'materialReminder',
      about,
      asOf: '2026-03-16T09:00:00Z',
    });

    expect(body).toContain(
      'Für „Produktfotos“ brauche ich noch „Backwaren fürs Shooting“, und zwar bis Freitag, 20. März.',
    );
  });
});

describe('every kind of message', () => {
  const followUps: Dispute['followUps'] = [
    { id: 'ask', kind: 'followUp', due: '2026-06-10' },
    { id: 'survey', kind: 'survey', due: '2026-06-24' },
  ];
  const every: readonly { readonly kind: OutgoingKind; readonly about: OutgoingAbout }[] = [
    { kind: 'update', about: {} },
    { kind: 'firstReply', about: COMPLAINT },
    { kind: 'checkIn', about: COMPLAINT },
    { kind: 'delayNotice', about: { deliverable: 'd-photos' } },
    { kind: 'delayNotice', about: { deliverable: 'd-form' } },
    { kind: 'materialReminder', about: { duty: 'duty-goods' } },
    { kind: 'paymentReminder', about: { instalment: 'i-completion' } },
    { kind: 'followUp', about: { ...COMPLAINT, followUp: 'ask' } },
    { kind: 'followUp', about: { ...COMPLAINT, followUp: 'survey' } },
  ];

  it('is whole on every day and in every way of address: no gap, no sign left over, no other form of address', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...every),
        fc.constantFrom('en' as const, 'de' as const),
        fc.boolean(),
        fc.integer({ min: 0, max: 160 }),
        fc.constantFrom('Europe/London', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'),
        ({ kind, about }, language, isFamiliar, days, timeZone) => {
          const sample = language === 'de' && isFamiliar ? familiarBakery() : sampleBakery(language);
          const project = {
            ...sample,
            timeZone,
            disputes: sample.disputes.map((dispute) => ({ ...dispute, followUps })),
          };
          // After the version in force was signed: from 10 March to 17 August.
          const asOf = new Date(Date.UTC(2026, 2, 10 + days, 9)).toISOString() as Instant;
          const message = composed(project, { kind, about, asOf });

          expect(message).toMatchObject({ id: 'new', kind, about, language, draftedAt: asOf });
          expect(message.subject).not.toMatch(/\{\{|undefined|\n/);
          expect(message.body).not.toMatch(
            /\{\{|undefined|NaN|!|\n\n\n|Ihnen dir|outgoingLetters|updateDraft/,
          );
          expect(message.body).not.toMatch(/unfortunately|leider/i);
          expect(message.body.split('\n\n').every((paragraph) => paragraph.trim() === paragraph)).toBe(true);
          if (language === 'de') {
            const words = message.body.split('\n').slice(1).join('\n');
            expect(words).not.toMatch(
              isFamiliar ? /\b(Sie|Ihnen|Ihre?[nmrs]?)\b(?! war)/ : /\b(du|dich|dir|deine?[nmrs]?)\b/,
            );
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is in the client’s language, else in the freelancer’s, else in English', () => {
    const project = aProject().promising('logo').file;
    const language = (client: 'de' | undefined, freelancer: 'de' | undefined) =>
      composed(
        {
          ...project,
          client: { ...project.client, language: client },
          freelancer: { ...project.freelancer, language: freelancer },
        },
        { kind: 'update', about: {}, asOf: noon('2026-02-01') },
      ).language;

    expect(language('de', undefined)).toBe('de');
    expect(language(undefined, 'de')).toBe('de');
    expect(language(undefined, undefined)).toBe('en');
  });

  it('cannot be about what the project does not have', () => {
    const project = sampleBakery('en');

    for (const { kind, about } of every.slice(1)) {
      const elsewhere = Object.fromEntries(Object.keys(about).map((key) => [key, 'elsewhere']));
      expect(() => composed(project, { kind, about: elsewhere, asOf: MORNING_AFTER })).toThrow('elsewhere');
    }
  });

  it('moves the next word over weekends and public holidays', () => {
    const next = (asOf: Instant, holidays: readonly Day[]) =>
      composed(sampleBakery('en'), {
        kind: 'checkIn',
        about: COMPLAINT,
        asOf,
        holidays: new Set(holidays.map(dayNumber)),
      }).nextContact;

    expect(next('2026-05-14T10:00:00+01:00', [])).toBe('2026-05-18T12:00:00+01:00');
    expect(next('2026-05-21T10:00:00+01:00', ['2026-05-25'])).toBe('2026-05-26T12:00:00+01:00');
  });
});
