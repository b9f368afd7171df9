import { describe, expect, it } from 'vitest';
import { updateDraft } from '../../../shared/letters/updateDraft.ts';
import type { Language } from '../../../shared/model/basics.ts';
import type { Day } from '../../../shared/model/day.ts';
import { moment } from '../../../shared/model/instant.ts';
import type { OutgoingAbout, OutgoingKind } from '../../../shared/model/outgoing.ts';
import { composeOutgoing } from '../../../shared/outgoing/composeOutgoing.ts';
import { gatherFacts } from '../../../shared/rulebook/facts.ts';
import { standingOf } from '../../../shared/rulebook/standingOf.ts';
import { updateFacts } from '../../../shared/updates/updateFacts.ts';
import { waitsForUs } from '../../../shared/updates/waitsForUs.ts';
import type { ProjectBuilder } from '../../support/aProject.ts';
import { aProject, noon } from '../../support/aProject.ts';

const APPROVAL = 'Freigabe des Seitenplans oder alle Änderungswünsche in einer Liste';

/** Monday 8 March the plan, Friday 12 March its approval, then the designs, as in the template for websites. */
const project = aProject()
  .promising('Seitenplan', { due: '2027-03-08' })
  .promising('Seitenentwürfe', { due: '2027-03-26' })
  .needing(APPROVAL, '2027-03-12', 'Seitenentwürfe');

function waiting(told: ProjectBuilder, day: Day) {
  const facts = gatherFacts(told.file, moment(noon(day)));
  const duty = facts.inForce?.clientDuties[0];
  return duty === undefined ? undefined : waitsForUs(facts, standingOf(told.file, noon(day)), duty);
}

function approving(text: string, title: string): ProjectBuilder {
  return aProject()
    .promising(title, { due: '2027-03-08' })
    .promising('Later', { due: '2027-03-26' })
    .needing(text, '2027-03-12', 'Later');
}

describe('a duty about something that the client was to get first', () => {
  it('waits for it while it is not there', () => {
    expect(waiting(project, '2027-03-08')).toBeUndefined();
    expect(waiting(project, '2027-03-09')).toEqual({ title: 'Seitenplan', isThere: false });
    expect(waiting(project, '2027-03-15')).toEqual({ title: 'Seitenplan', isThere: false });
  });

  it('is not held against them once it came after the day of the duty', () => {
    const late = project.delivering('Seitenplan', '2027-03-18');

    expect(waiting(late, '2027-03-19')).toEqual({ title: 'Seitenplan', isThere: true });
    expect(waiting(late, '2027-04-19')).toEqual({ title: 'Seitenplan', isThere: true });
  });

  it('has three working days where it came just before', () => {
    const close = project.delivering('Seitenplan', '2027-03-11');

    expect(waiting(close, '2027-03-15')).toEqual({ title: 'Seitenplan', isThere: true });
    expect(waiting(close, '2027-03-16')).toBeUndefined();
  });

  it('is the client’s where it came in time', () => {
    expect(waiting(project.delivering('Seitenplan', '2027-03-08'), '2027-03-15')).toBeUndefined();
  });

  it('is not about what it holds up, nor about what was agreed for later', () => {
    const supply = aProject().promising('Website', { due: '2027-03-08' });

    expect(waiting(supply.needing('Texte für die Website', '2027-03-12', 'Website'), '2027-03-20')).toBe(
      undefined,
    );
    expect(waiting(supply.needing('Texte für die Website', '2027-03-01'), '2027-03-20')).toBe(undefined);
  });

  it.each([
    ['Approval of the site plan', 'Site plan'],
    ['Freigabe der fertigen Website', 'Fertige Website'],
    ['Freigabe von Drehbuch und Storyboard', 'Drehbuch und Storyboard'],
    ['FREIGABE DER SEITENENTWÜRFE', 'Seitenentwürfe'],
    ['Feedback on the page designs', 'Page design'],
  ])('knows in “%s” the deliverable “%s”', (text, title) => {
    expect(waiting(approving(text, title), '2027-03-15')).toEqual({ title, isThere: false });
  });

  it.each([
    ['Logodateien in hoher Auflösung', 'Logo'],
    ['The plan of your site', 'Site plan'],
    ['Freigabe', ''],
  ])('does not read “%s” as “%s”', (text, title) => {
    expect(waiting(approving(text, title), '2027-03-15')).toBeUndefined();
  });

  it('does not read a longer title as a shorter one', () => {
    const both = aProject()
      .promising('Website', { due: '2027-03-08' })
      .promising('Fertige Website', { due: '2027-03-09' })
      .promising('Later')
      .needing('Freigabe der fertigen Website', '2027-03-12', 'Later')
      .delivering('Fertige Website', '2027-03-05');

    expect(waiting(both, '2027-03-20')).toBeUndefined();
  });
});

describe('what a client reads while the plan is late', () => {
  const late = project.delivering('Seitenplan', '2027-03-18');
  const update = (told: ProjectBuilder, day: Day, language: Language = 'de') =>
    updateDraft(told.file, updateFacts(told.file, { asOf: noon(day) }), language).body;
  const composed = (told: ProjectBuilder, kind: OutgoingKind, about: OutgoingAbout, day: Day) =>
    composeOutgoing(
      { ...told.file, client: { ...told.file.client, language: 'de' } },
      { kind, about, asOf: noon(day), holidays: new Set(), newId: () => 'new' },
    ).body;

  it('is no due day in an update, and no day moved by them', () => {
    const body = update(project, '2027-03-15');

    expect(body).toContain(`- ${APPROVAL}: sobald „Seitenplan“ da ist; vorher ist dafür nichts zu tun`);
    expect(body).toContain(
      '- Seitenentwürfe: 29. März statt 26. März, wegen der Verzögerung bei „Seitenplan“.',
    );
    expect(body).not.toMatch(/fällig am 12|Warten|Zu entscheiden|brauche ich Sie/);
  });

  it('is a wish for the next days once it is there', () => {
    const body = update(late, '2027-03-19');

    expect(body).toContain(`- ${APPROVAL}: bitte innerhalb der nächsten Tage; „Seitenplan“ ist jetzt da`);
    expect(body).not.toMatch(/fällig am 12|Warten/);
    expect(update(late, '2027-03-19', 'en')).toContain('within the next few days, please');
  });

  it('is no delay of theirs in a notice, before and after the day; the price is told as the agreement counts it', () => {
    const about = { deliverable: 'Seitenentwürfe' };

    for (const day of ['2027-03-19', '2027-03-29'] as const) {
      const body = composed(late, 'delayNotice', about, day);
      expect(body).toContain('26. März');
      expect(body).toContain('liegt bei mir');
      expect(body).not.toMatch(/Mir fehlt noch|Warten/);
    }
    expect(composed(late, 'delayNotice', about, '2027-03-29')).toContain('Am Preis ändert sich nichts.');
  });

  it('is no late day in a reminder', () => {
    const about = { duty: APPROVAL };

    expect(composed(project, 'materialReminder', about, '2027-03-15')).toContain(
      'Darum bitte ich Sie, sobald „Seitenplan“ bei Ihnen ist.',
    );
    const body = composed(late, 'materialReminder', about, '2027-03-19');
    expect(body).toContain('„Seitenplan“ liegt jetzt bei Ihnen.');
    expect(body).not.toMatch(/vereinbart|verschiebt/);
  });

  it('says of what came late that it lay with the freelancer, whatever the client took after the plan', () => {
    const over = late.supplying(APPROVAL, '2027-03-22').delivering('Seitenentwürfe', '2027-03-30');

    expect(update(over, '2027-03-31')).toContain('Seitenentwürfe: kam 4 Tage nach dem 26. März.');
  });
});
