import type { Language } from '../../shared/model/basics.ts';
import type { Day } from '../../shared/model/day.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import type { ProjectBuilder } from './aProject.ts';
import { aProject } from './aProject.ts';
import { sampleBakery } from './sampleBakery.ts';
import { validProject } from './validProject.ts';

/** The morning on which these projects are looked at: Wednesday 13 May 2026, 08:05 in London. */
export const MORNING = '2026-05-13T08:05:00+01:00';

/** The words of the story, in the language that freelancer and clients share. */
const WORDS = {
  en: {
    zone: 'Europe/London',
    currency: 'GBP',
    country: 'GB',
    practice: { title: 'Practice website', client: 'Osei Physiotherapy', person: 'Ama' },
    thirds: ['First of three', 'Second of three', 'Last of three'],
    pottery: { title: 'Booking calendar', client: 'Kiln Street Pottery', person: 'Jo' },
    criterion: 'A course can be booked on a phone',
    complaint: 'I am not happy.',
    yoga: { title: 'Class schedule', client: 'Harbour Yoga', person: 'Ines Duarte' },
    joinery: { title: 'Workshop catalogue', client: 'Fenwick Joinery', person: 'Pat' },
    list: 'Product list',
    asked: 'Could you send the product list?',
    brochure: { title: 'Firm brochure', client: 'Alder & Finch', person: 'Sam' },
    pages: 'Eight pages, ready for print',
    whole: 'Whole price',
  },
  de: {
    zone: 'Europe/Berlin',
    currency: 'EUR',
    country: 'DE',
    practice: { title: 'Website der Praxis', client: 'Physiotherapie Osterkamp', person: 'Frau Osterkamp' },
    thirds: ['Erste von drei Raten', 'Zweite von drei Raten', 'Letzte von drei Raten'],
    pottery: { title: 'Buchungskalender', client: 'Töpferei Kirchgasse', person: 'Herr Lamprecht' },
    criterion: 'Ein Kurs lässt sich auf dem Telefon buchen',
    complaint: 'Ich bin nicht zufrieden.',
    yoga: { title: 'Kursplan', client: 'Yoga am Hafen', person: 'Ines' },
    joinery: { title: 'Werkstattkatalog', client: 'Schreinerei Wendelin', person: 'Herr Wendelin' },
    list: 'Produktliste',
    asked: 'Könnten Sie mir die Produktliste schicken?',
    brochure: { title: 'Kanzleibroschüre', client: 'Erler & Finke Rechtsanwälte', person: 'Frau Finke' },
    pages: 'Acht Seiten, fertig für den Druck',
    whole: 'Gesamtpreis',
  },
} as const satisfies Record<Language, object>;

type Words = (typeof WORDS)[Language];

/** A week of a web designer, with something of each kind due; the day is `MORNING`. */
export function dueProjects(language: Language): ProjectFile[] {
  const words = WORDS[language];
  return [
    bakery(language),
    ...[physiotherapy, pottery, yoga, joinery, brochure].map((project) => project(words)),
  ].map(validProject);
}

/** The complaint of the night before has no reply yet. */
function bakery(language: Language): ProjectFile {
  const project = sampleBakery(language);
  return {
    ...project,
    id: 'bakery',
    disputes: project.disputes.map((dispute) => ({
      ...dispute,
      acknowledgedAt: undefined,
      offers: undefined,
    })),
  };
}

function physiotherapy(words: Words): ProjectFile {
  return called(
    words,
    aProject().promising(words.practice.title, { price: 375_000, due: '2026-06-26' }).signedOn('2026-03-02'),
    { id: 'practice', ...words.practice },
    [
      { id: 'first', label: words.thirds[0], amount: 125_000, due: '2026-03-06' },
      { id: 'second', label: words.thirds[1], amount: 125_000, due: '2026-05-13' },
      { id: 'third', label: words.thirds[2], amount: 125_000, due: '2026-06-26' },
    ],
    (builder) => builder.paying(125_000, '2026-03-06', 'first'),
  );
}

/** What was wrong can be put right until tomorrow; a word is promised for Friday. */
function pottery(words: Words): ProjectFile {
  const project = called(
    words,
    aProject()
      .promising(words.pottery.title, {
        price: 90_000,
        due: '2026-04-24',
        criteria: [words.criterion],
      })
      .signedOn('2026-03-02'),
    { id: 'pottery', ...words.pottery },
    [{ id: 'all', label: words.whole, amount: 90_000, due: '2026-06-30' }],
    (builder) =>
      builder.delivering(words.pottery.title, '2026-04-24').complaining('2026-05-04', {
        kind: 'quality',
        target: { deliverable: words.pottery.title },
        criterion: words.criterion,
        criterionMet: 'no',
        quote: words.complaint,
      }),
  );
  return {
    ...project,
    disputes: project.disputes.map((dispute) => ({
      ...dispute,
      acknowledgedAt: '2026-05-04T15:00:00+01:00',
      contacts: [{ id: 'friday', promisedAt: '2026-05-12T16:00:00+01:00', by: '2026-05-15T12:00:00+01:00' }],
    })),
  };
}

/** Settled some weeks ago. */
function yoga(words: Words): ProjectFile {
  const project = called(
    words,
    aProject().promising(words.yoga.title, { due: '2026-03-20' }).signedOn('2026-02-02'),
    { id: 'yoga', ...words.yoga },
    [{ id: 'all', label: words.whole, amount: 100_000, due: '2026-03-27' }],
    (builder) =>
      builder
        .delivering(words.yoga.title, '2026-03-20')
        .accepting(words.yoga.title, '2026-03-23')
        .paying(100_000, '2026-03-27', 'all')
        .complaining('2026-04-20'),
  );
  return {
    ...project,
    disputes: project.disputes.map((dispute) => ({
      ...dispute,
      acknowledgedAt: '2026-04-20T14:00:00+01:00',
      outcome: { kind: 'agreed' },
      followUps: [{ id: 'ask', kind: 'followUp', due: '2026-05-14' }],
    })),
  };
}

/** What the client supplies is late, and they were reminded. */
function joinery(words: Words): ProjectFile {
  return called(
    words,
    aProject()
      .promising(words.joinery.title, { due: '2026-05-24' })
      .needing(words.list, '2026-05-08', words.joinery.title)
      .signedOn('2026-03-02'),
    { id: 'joinery', ...words.joinery },
    [{ id: 'all', label: words.whole, amount: 100_000, due: '2026-06-30' }],
    (builder) =>
      builder.happening({
        type: 'message',
        at: '2026-05-11T09:00:00+01:00',
        direction: 'out',
        text: words.asked,
        letter: { kind: 'materialReminder', about: { duty: words.list }, subject: words.list },
      }),
  );
}

/** Delivered; silence will count as a yes. */
function brochure(words: Words): ProjectFile {
  return called(
    words,
    aProject()
      .promising(words.brochure.title, { due: '2026-05-06', criteria: [words.pages] })
      .signedOn('2026-03-02'),
    { id: 'brochure', ...words.brochure },
    [{ id: 'all', label: words.whole, amount: 100_000, due: '2026-06-30' }],
    (builder) => builder.delivering(words.brochure.title, '2026-05-05'),
  );
}

interface Names {
  readonly id: string;
  readonly title: string;
  readonly client: string;
  readonly person: string;
}

interface Instalment {
  readonly id: string;
  readonly label: string;
  readonly amount: number;
  readonly due: Day;
}

/** The project as freelancer and client call it, paid in these instalments. */
function called(
  words: Words,
  agreed: ProjectBuilder,
  { id, title, client, person }: Names,
  instalments: readonly Instalment[],
  story: (builder: ProjectBuilder) => ProjectBuilder,
): ProjectFile {
  const { file } = story(agreed);
  return {
    ...file,
    id,
    title,
    timeZone: words.zone,
    currency: words.currency,
    freelancer: { ...file.freelancer, name: 'Mara Lindqvist', country: words.country },
    client: {
      ...file.client,
      name: client,
      country: words.country,
      contact: { name: person, addressedAs: person },
    },
    agreements: file.agreements.map((version) => ({ ...version, instalments: [...instalments] })),
  };
}
