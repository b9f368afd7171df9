import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { updateDraft } from '../../../shared/letters/updateDraft.ts';
import type { Language } from '../../../shared/model/basics.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { Instant } from '../../../shared/model/instant.ts';
import type { ProjectFile } from '../../../shared/model/projectFile.ts';
import { readUpdate } from '../../../shared/updates/readUpdate.ts';
import { updateFacts } from '../../../shared/updates/updateFacts.ts';
import { sectionLines } from '../../../shared/updates/updateSections.ts';
import { aProject, noon } from '../../support/aProject.ts';
import { arbitraryProject } from '../../support/arbitraryProject.ts';
import { sampleBakery } from '../../support/sampleBakery.ts';

function draftOf(project: ProjectFile, asOf: Instant, due?: Day, language: Language = 'en') {
  return updateDraft(project, updateFacts(project, { asOf, due }), language);
}

const LATE_APRIL = '2026-04-22T12:00:00+01:00';

describe('an update', () => {
  it('says in English how it stands, section by section', () => {
    expect(draftOf(sampleBakery('en'), LATE_APRIL)).toMatchObject({
      subject: 'Bakery website: update of 22 April',
      body: `Dear Tom,

Here is where we are. One thing comes later than we agreed; below I say how it stands.

Done
- Menu page texts: counts as accepted, since the time to look at it ended on 14 April
- Product photographs: 9 of 12 delivered on 17 April
- Access to the payment account: arrived on 8 April, thank you

Next
- Product photographs (the remaining 3 of 12): still to come, the new day follows
- Online order form: by Thursday 30 April (instead of 24 April)

Changed since signing
- Change order 2 of 5 March 2026: price now £6,400.00 in all (+£600.00)

Delays
- Product photographs: agreed for 10 April; waiting for “Goods for the shoot” made that 20 April. The 2 days since then lie with me, and I am sorry.
- Online order form: 30 April instead of 24 April, after 6 days of waiting for “Access to the payment account”

The next update reaches you on Monday 27 April. If you have a question before that, write or call me any time.

Kind regards
Mara Lindqvist`,
    });
  });

  it('says it in German to Sie', () => {
    expect(draftOf(sampleBakery('de'), '2026-03-26T12:00:00+01:00', undefined, 'de').body)
      .toBe(`Guten Tag Herr Brandt,

die Arbeit geht voran, und an einer Stelle brauche ich Sie, damit es weitergehen kann.

Erledigt
- Startseite: 2.000,00\u00a0€ eingegangen am 24. März, vielen Dank

Als Nächstes
- Texte Sortiment: bis Mittwoch, 1. April (statt 27. März)
- Produktfotos (alle 12): nach heutigem Stand bis Donnerstag, 16. April (statt 10. April)

Was ich von Ihnen brauche
- Backwaren fürs Shooting: fällig am 20. März, vor 6 Tagen. „Produktfotos“ verschiebt sich damit auf den 16. April.
- Zugang zum Zahlungskonto: bis Donnerstag, 2. April, für „Bestellformular“

Geändert seit der Unterschrift
- Änderung 2 vom 5. März 2026: Preis jetzt insgesamt 6.400,00\u00a0€ (+600,00\u00a0€)

Verzögerungen
- Texte Sortiment: 1. April statt 27. März, nach 5 Tagen Warten auf „Sortiment und Preise“

Zu entscheiden
- Backwaren fürs Shooting: Bis wann darf ich damit rechnen? Dann kann ich einen festen Termin nennen für „Produktfotos“.

Den nächsten Zwischenstand bekommen Sie am Montag, 30. März. Wenn Sie vorher eine Frage haben, schreiben Sie mir oder rufen Sie an, jederzeit gern.

Mit freundlichen Grüßen
Nele Hartwig`);
  });

  it('says du where the client is on such terms, all through', () => {
    const project = sampleBakery('de');
    const familiar: ProjectFile = {
      ...project,
      client: {
        ...project.client,
        contact: { name: 'Andreas Brandt', addressedAs: 'Andreas', formOfAddress: 'du' },
      },
    };
    const { body } = draftOf(familiar, '2026-03-26T12:00:00+01:00', undefined, 'de');

    expect(body).toContain('Hallo Andreas,');
    expect(body).toContain('Was ich von dir brauche');
    expect(body).not.toMatch(/\b(Sie|Ihnen|Ihre?[nmrs]?)\b/);
  });

  it('is short and whole where nothing happened', () => {
    const project = aProject()
      .promising('logo')
      .promisingUpdates(7, '2026-02-02')
      .updating('2026-02-02').file;

    expect(draftOf(project, noon('2026-02-09'), '2026-02-09').body).toBe(`Hello,

There is little to report since my last update. The work goes on, and the days we agreed stand.

Next
- logo: by Tuesday 10 March

The next update reaches you on Monday 16 February. If you have a question before that, write or call me any time.

Kind regards
Freelancer`);
  });

  it('does not claim that the work moves on where there is nothing to show yet', () => {
    const first = aProject().promising('logo');
    const held = first.needing('texts', '2026-02-01', 'logo');

    expect(draftOf(first.file, noon('2026-02-02')).body).toContain(
      'there is nothing to show yet. What comes next stands below; the days we agreed stand.',
    );
    expect(draftOf(held.file, noon('2026-02-02')).body).toContain(
      'There is nothing to show yet, and there is one point where I need you',
    );
    expect(draftOf(held.needing('pictures', '2026-02-01', 'logo').file, noon('2026-02-02')).body).toContain(
      'There is nothing to show yet, and there are a few points where I need you',
    );
  });

  it('says today of what is due today', () => {
    const project = aProject()
      .promising('logo', { due: '2026-03-10' })
      .needing('texts', '2026-03-10', 'logo')
      .needing('a chair', '2026-03-10').file;
    const { body, steps } = draftOf(project, noon('2026-03-10'));

    expect(steps).toEqual([{ text: 'logo: today, Tuesday 10 March', deliverable: 'logo' }]);
    expect(body).toContain('- texts: needed today, Tuesday 10 March, for “logo”');
    expect(body).toContain('- a chair: needed today, Tuesday 10 March');
    expect(draftOf(project, noon('2026-03-10'), undefined, 'de').body).toContain(
      '- logo: heute, Dienstag, 10. März',
    );
  });

  it('says so where it comes after its day and its grace', () => {
    const project = aProject().promising('logo').promisingUpdates(7, '2026-02-02', 2).file;

    expect(draftOf(project, noon('2026-02-04'), '2026-02-02').body).not.toContain('I am sorry');
    expect(draftOf(project, noon('2026-02-05'), '2026-02-02').body).toContain(
      'I had promised this update for 2 February. I am sorry that it comes late.',
    );
  });

  it('is told in the days of the project, however far from here', () => {
    const project = aProject().promising('logo', { due: '2026-03-10' }).delivering('logo', '2026-03-09').file;
    const kiritimati = { ...project, timeZone: 'Pacific/Kiritimati' };

    // Noon in UTC of the 9th is two in the morning of the 10th there.
    expect(draftOf(kiritimati, noon('2026-03-09')).subject).toContain('10 March');
    expect(draftOf(kiritimati, noon('2026-03-09')).body).toContain('logo: delivered on 10 March');
  });

  it('names a revision as done in the words in which it was promised, and settles that step', () => {
    const step = { text: 'logo: the revision you asked for' };
    const project = aProject()
      .promising('logo')
      .promising('site')
      .delivering('logo', '2026-02-01')
      .revising('logo', '2026-02-02')
      .happening({ type: 'updateSent', at: noon('2026-02-03'), text: `Next\n- ${step.text}`, steps: [step] });
    const before = draftOf(project.file, noon('2026-02-05'));
    const after = draftOf(project.delivering('logo', '2026-02-06').file, noon('2026-02-07'));

    expect(before.steps).toContainEqual(step);
    expect(after.steps).not.toContainEqual(step);
    expect(after.settled).toEqual([{ text: step.text, how: 'done' }]);
    expect(sectionLines(after.body)).toContainEqual({ section: 'done', text: step.text });
  });
});

const NASTY = [
  '',
  '\n\n- \n',
  '- a list\n- in a title',
  'Next',
  'Done\n\nNext\n- Gold',
  '<b>bold</b> & "quoted" ‘so’',
  '{{title}} $t(updateDraft.next) {{count}}',
  'עיצוב הלוגו',
  '\u202ekcab',
  'a: b: c (d)',
  'x'.repeat(5_000),
  '👩‍👩‍👧‍👦'.repeat(2_000),
  '\u0000\u2028\ud800',
];

describe('whatever things are called and whatever happened', () => {
  const name = fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 40 }));

  it('an update keeps its form, leaves nothing open, and gives its steps when it is read back', () => {
    fc.assert(
      fc.property(
        arbitraryProject,
        fc.infiniteStream(name),
        fc.constantFrom('en' as const, 'de' as const),
        fc.constantFrom('du' as const, 'Sie' as const, undefined),
        fc.integer({ min: 0, max: 80 }),
        (plain, names, language, formOfAddress, days) => {
          const next = () => String(names.next().value);
          const project = renamed(plain, next, formOfAddress);
          const asOf = noon(new Date(Date.UTC(2026, 0, 5 + days)).toISOString().slice(0, 10) as Day);
          const { subject, body, steps } = draftOf(project, asOf, undefined, language);

          expect(subject).not.toMatch(/[\n\r]/);
          expect(subject.length).toBeLessThan(300);
          for (const line of body.split('\n')) {
            expect(line).not.toMatch(/^- *$|^\s+$|^- - /);
          }
          expect(body).not.toMatch(/undefined|NaN|\n\n\n|[\u0000\u2028\u202a-\u202e]|\p{Surrogate}/u);
          expect(readUpdate(body, { drafted: steps }).steps).toEqual(steps);
          expect(body.split('\n\n').length).toBeLessThanOrEqual(10);
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Everything that somebody names, under other names. */
function renamed(
  project: ProjectFile,
  next: () => string,
  formOfAddress: 'du' | 'Sie' | undefined,
): ProjectFile {
  return {
    ...project,
    title: next(),
    freelancer: { ...project.freelancer, name: next() },
    client: { ...project.client, contact: { name: next(), addressedAs: next(), formOfAddress } },
    agreements: project.agreements.map((version) => ({
      ...version,
      deliverables: version.deliverables.map((one) => ({ ...one, title: next() })),
      clientDuties: version.clientDuties.map((one) => ({ ...one, text: next() })),
      instalments: version.instalments.map((one) => ({ ...one, label: next() })),
    })),
  };
}
