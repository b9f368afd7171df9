import { join } from 'node:path';
import { agreementPdfMaker } from '../../electron/documents/agreementPdf.ts';
import { agreementPaper } from '../../shared/agreementPaper/agreementPaper.ts';
import type { AgreementPaper } from '../../shared/agreementPaper/paper.ts';
import { sampleBakery } from '../support/sampleBakery.ts';
import type { Compared } from './compare.ts';
import { compare } from './compare.ts';

const FONTS = join(import.meta.dirname, '../../resources/fonts');
/** Each with its criteria about a fifth of a page. */
const FOR_FORTY_PAGES = 190;

/** An agreement of about 40 pages as a PDF, beside the one of the sample. */
export async function agreementBench(): Promise<Record<string, Compared[]>> {
  const makeAgreementPdf = agreementPdfMaker(FONTS);
  const [usual, long] = [paperWith(0), paperWith(FOR_FORTY_PAGES)];
  const { pages } = await makeAgreementPdf(long);
  return {
    [`An agreement as a PDF, fonts read: the sample, and one of ${pages} pages`]: await compare(
      {
        'the sample': () => makeAgreementPdf(usual),
        [`${pages} pages`]: () => makeAgreementPdf(long),
      },
      { rounds: 9 },
    ),
  };
}

function paperWith(more: number): AgreementPaper {
  const project = sampleBakery('en');
  const [version] = project.agreements;
  const [model] = version?.deliverables ?? [];
  if (version === undefined || model === undefined) {
    throw new Error('the sample has an agreement');
  }
  const added = Array.from({ length: more }, (_, place) => ({
    ...model,
    id: `more-${place}`,
    title: `${model.title} ${place + 1}`,
    criteria: model.criteria.map(({ id, text }) => ({ id: `${id}-${place}`, text: `${text}, ${place + 1}` })),
  }));
  const whole = { ...version, deliverables: [...version.deliverables, ...added] };
  return agreementPaper({ ...project, agreements: [whole] }, whole, { language: 'en', madeOn: '2026-05-13' });
}
