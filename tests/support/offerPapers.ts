import { createHash } from 'node:crypto';
import { sealVersion } from '../../shared/agreements/seals.ts';
import type { Language } from '../../shared/model/basics.ts';
import { dayFromNumber, dayNumber } from '../../shared/model/day.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { offerPaper } from '../../shared/offers/offerPaper.ts';
import type { OfferPaper, PaperOption } from '../../shared/offers/paper.ts';
import { assess } from '../../shared/rulebook/assess.ts';
import { sampleBakery } from './sampleBakery.ts';

/** The offer of the made-up bakery as it prints. */
export function bakeryPaper(language: Language): OfferPaper {
  return paperOf(sampleBakery(language), language);
}

/** The last offer of a project's first dispute as it prints; the project is known to have both. */
export function paperOf(project: ProjectFile, language: Language): OfferPaper {
  const [dispute] = project.disputes;
  const version = project.agreements.at(-1);
  const offer = dispute?.offers?.at(-1);
  if (dispute === undefined || version === undefined || offer === undefined) {
    throw new Error(`no offer in ${project.id}`);
  }
  const { seal } = sealVersion(version, (text) => createHash('sha256').update(text).digest('hex'));
  return offerPaper(project, assess(project, dispute.id), offer, {
    language,
    madeOn: '2026-05-14',
    ...(seal === undefined ? {} : { seal }),
  });
}

/** Words that can be told apart wherever they stand: "quote7 quote8 …". */
export function countedWords(word: string, count: number): string {
  return Array.from({ length: count }, (_, place) => `${word}${place + 1}`).join(' ');
}

const LONG_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** Everything longer than a page was made for: 3 options of 12 lines, 40 claims, 60 deliverables, words wider than a column. */
export function crowdedPaper(): OfferPaper {
  const paper = paperOf(withDeliverables(sampleBakery('en'), 60), 'en');
  const [row] = paper.reasoning.rows;
  const [working] = paper.workings;
  if (row === undefined || working === undefined) {
    throw new Error('the bakery has findings about money');
  }
  return {
    ...paper,
    heading: `${paper.heading} ${countedWords('heading', 40)}`,
    letterhead: {
      ...paper.letterhead,
      name: `${paper.letterhead.name} ${countedWords('name', 30)}`,
      contact: [countedWords('street', 20), countedWords('phone', 20)],
    },
    footer: `${paper.footer} ${countedWords('footer', 30)}`,
    opening: [{ text: countedWords('opening', 400) }, { text: LONG_WORD.repeat(3), strong: true }],
    options: ['A', 'B', 'C'].map((letter) => crowdedOption(letter)),
    signatures: paper.signatures.map(({ caption, name }, place) => ({
      caption,
      name: `${name} ${countedWords(`signer${place}x`, 60)}`,
    })),
    reasoning: {
      ...paper.reasoning,
      rows: Array.from({ length: 40 }, (_, place) => ({
        ...row,
        quote: `“${countedWords(`quote${place}x`, place % 10 === 0 ? 450 : 20)}”`,
        agreed: countedWords(`agreed${place}x`, (place % 7) * 10 + 3),
        found: `${countedWords(`found${place}x`, (place % 5) * 12 + 4)} ${place % 9 === 0 ? LONG_WORD : ''}`,
        sign: (['full', 'half', 'empty', 'open'] as const)[place % 4] ?? 'open',
      })),
    },
    workings: Array.from({ length: 7 }, (_, place) => ({
      heading: `${working.heading} ${countedWords(`working${place}x`, place * 4)}`,
      lines: [
        ...working.lines,
        { label: countedWords(`label${place}x`, 12), value: countedWords(`value${place}x`, 8), kind: 'step' },
      ],
      remarks: [...working.remarks, countedWords(`remark${place}x`, place * 60)],
    })),
    restsOn: { ...paper.restsOn, text: countedWords('rests', 700) },
    closing: { ...paper.closing, text: `${countedWords('closing', 700)}\n\n${countedWords('after', 20)}` },
  };
}

function crowdedOption(letter: string): PaperOption {
  return {
    letter,
    title: `${countedWords(`title${letter}`, 14)} ${LONG_WORD}`,
    lines: Array.from({ length: 12 }, (_, place) => countedWords(`line${letter}${place}x`, place + 1)),
    payment: {
      label: countedWords(`label${letter}`, 8),
      amount: '£9,007,199,254,740.99',
      remark: countedWords(`remark${letter}`, 9),
    },
  };
}

/** The project with so many deliverables more in its last version, each with a title of its own and paid for. */
function withDeliverables(project: ProjectFile, count: number): ProjectFile {
  const version = project.agreements.at(-1);
  const [pattern] = version?.deliverables ?? [];
  const [instalment, ...instalments] = version?.instalments ?? [];
  if (version === undefined || pattern === undefined || instalment === undefined) {
    throw new Error(`no deliverable in ${project.id}`);
  }
  const added = Array.from({ length: count }, (_, place) => ({
    ...pattern,
    id: `d-more-${place}`,
    title: place % 6 === 0 ? countedWords(`Deliverable${place}x`, 5) : `Deliverable${place}`,
    due: dayFromNumber(dayNumber('2026-02-01') + (place % 140)),
    criteria: [],
  }));
  return {
    ...project,
    agreements: [
      ...project.agreements.slice(0, -1),
      {
        ...version,
        deliverables: [...version.deliverables, ...added],
        instalments: [{ ...instalment, amount: instalment.amount + count * pattern.price }, ...instalments],
      },
    ],
  };
}
