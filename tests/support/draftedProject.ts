import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftBeginning } from '../../shared/drafting/draftFromTemplate.ts';
import { draftFromTemplate } from '../../shared/drafting/draftFromTemplate.ts';
import { emptyDraft } from '../../shared/drafting/emptyDraft.ts';
import { template } from '../../shared/drafting/template.ts';
import type { Language } from '../../shared/model/basics.ts';
import { addDays } from '../../shared/model/day.ts';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import type { ProjectFile } from '../../shared/model/projectFile.ts';
import { sampleBakery } from './sampleBakery.ts';

const TEMPLATES = join(import.meta.dirname, '..', '..', 'resources', 'templates');

function beginning(): DraftBeginning {
  let ids = 0;
  return { start: '2027-02-01', concludedAtDistance: false, newId: () => `d-${(ids += 1)}` };
}

/** The bakery before anything was agreed, with a draft in it. */
export function projectWithDraft(language: Language, draft: AgreementDraft): ProjectFile {
  return { ...sampleBakery(language), id: 'drafted', agreements: [], events: [], disputes: [], draft };
}

export function draftFromScratch(): AgreementDraft {
  return emptyDraft(beginning());
}

/** A website as the template of the trade has it, with a price for each deliverable. */
export function websiteDraft(language: Language): AgreementDraft {
  const read = template.parse(JSON.parse(readFileSync(join(TEMPLATES, `web.${language}.json`), 'utf8')));
  const draft = draftFromTemplate(read, beginning());
  return {
    ...draft,
    deliverables: draft.deliverables.map((deliverable, place) => ({
      ...deliverable,
      price: 80_000 + place * 40_000,
    })),
  };
}

/** As many deliverables as asked for, each with three criteria. */
export function largeDraft(deliverables: number): AgreementDraft {
  return {
    ...draftFromScratch(),
    deliverables: Array.from({ length: deliverables }, (_, place) => ({
      id: `page-${place}`,
      title: `Page ${place + 1} of the catalogue, with pictures`,
      description: 'Set in the house style, ready for print and for the screen.',
      price: 12_500 + place * 100,
      due: addDays('2027-02-15', place),
      quantity: 1,
      revisionsIncluded: 2,
      criteria: [1, 2, 3].map((number) => ({
        id: `page-${place}-${number}`,
        text: `Checked against list ${number} that the client supplied, no more than ${number} open points`,
      })),
    })),
  };
}
