import { clauseNumber, letterOf } from '../agreements/clauseNumber.ts';
import { CHAPTER } from '../agreements/clauseNumber.ts';
import { contractPrice } from '../agreements/contractPrice.ts';
import { clauseText, clauseTitle } from '../explaining/clauseWords.ts';
import type { ClientDuty, Deliverable, Exclusion, Instalment } from '../model/agreement.ts';
import type { PaperContext } from './agreementPaper.ts';
import type { PaperChapter, PaperClause } from './paper.ts';

/** The clauses under the numbers that the rulebook's citations have (clauseNumber), in their order. */
export function agreementChapters(context: PaperContext): PaperChapter[] {
  return [
    deliverables(context),
    exclusions(context),
    clientDuties(context),
    payments(context),
    updates(context),
    policy(context),
  ];
}

function numberOf({ version }: PaperContext, id: string): string {
  return clauseNumber(version, id) ?? '';
}

function deliverables(context: PaperContext): PaperChapter {
  const { say, write, version } = context;
  return {
    number: CHAPTER.deliverables,
    heading: clauseTitle(say, version, 'deliverables'),
    columns: {
      day: say(($) => $.agreementPaper.columns.due),
      amount: say(($) => $.agreementPaper.columns.price),
    },
    clauses: version.deliverables.map((deliverable) => deliverableClause(context, deliverable)),
    sum: { label: say(($) => $.agreementPaper.total), amount: write.money(contractPrice(version)) },
  };
}

function deliverableClause(context: PaperContext, deliverable: Deliverable): PaperClause {
  const { say, write } = context;
  const { id, title, description, quantity, revisionsIncluded, criteria } = deliverable;
  const hasCriteria = criteria.length > 0;
  return {
    number: numberOf(context, id),
    title:
      quantity === 1
        ? title
        : say(($) => $.agreementPaper.pieces, { title, quantity: write.number(quantity) }),
    paragraphs: description === undefined ? [] : [description],
    ...(hasCriteria ? { itemsLead: say(($) => $.agreementPaper.criteria) } : {}),
    items: criteria.map(({ text }, place) => ({ letter: letterOf(place), text })),
    remarks: [
      ...(hasCriteria ? [] : [say(($) => $.agreementPaper.noCriteria)]),
      revisionsIncluded === 0
        ? say(($) => $.agreementPaper.revisionsNone)
        : say(($) => $.agreementPaper.revisions, { count: revisionsIncluded }),
    ],
    day: write.dayWithYear(deliverable.due),
    amount: write.money(deliverable.price),
  };
}

function exclusions(context: PaperContext): PaperChapter {
  const { say, version } = context;
  return {
    number: CHAPTER.exclusions,
    heading: clauseTitle(say, version, 'exclusions'),
    lead:
      version.exclusions.length === 0
        ? say(($) => $.agreementPaper.noExclusions)
        : say(($) => $.agreementPaper.exclusionsLead),
    clauses: version.exclusions.map(({ id, text }: Exclusion) => plain(numberOf(context, id), text)),
  };
}

function clientDuties(context: PaperContext): PaperChapter {
  const { say, version } = context;
  return {
    number: CHAPTER.clientDuties,
    heading: clauseTitle(say, version, 'clientDuties'),
    lead:
      version.clientDuties.length === 0
        ? say(($) => $.agreementPaper.noDuties)
        : say(($) => $.agreementPaper.dutiesLead),
    ...(version.clientDuties.length === 0
      ? {}
      : { columns: { day: say(($) => $.agreementPaper.columns.due) } }),
    clauses: version.clientDuties.map((duty) => dutyClause(context, duty)),
  };
}

function dutyClause(context: PaperContext, { id, text, due, blocks }: ClientDuty): PaperClause {
  const { say, write, version } = context;
  const titles = version.deliverables
    .filter((deliverable) => blocks.includes(deliverable.id))
    .map((deliverable) => `${numberOf(context, deliverable.id)} ${deliverable.title}`);
  return {
    ...plain(numberOf(context, id), text),
    remarks:
      titles.length === 0 ? [] : [say(($) => $.agreementPaper.neededFor, { titles: write.list(titles) })],
    day: write.dayWithYear(due),
  };
}

function payments(context: PaperContext): PaperChapter {
  const { say, write, version } = context;
  const { instalments } = version;
  return {
    number: CHAPTER.instalments,
    heading: clauseTitle(say, version, 'instalments'),
    ...(instalments.length === 0
      ? { lead: say(($) => $.agreementPaper.noInstalments) }
      : {
          columns: {
            day: say(($) => $.agreementPaper.columns.due),
            amount: say(($) => $.agreementPaper.columns.amount),
          },
          sum: { label: say(($) => $.agreementPaper.total), amount: write.money(contractPrice(version)) },
        }),
    clauses: instalments.map(({ id, label, amount, due, deposit }: Instalment) => ({
      ...plain(
        numberOf(context, id),
        deposit === true && !saysDeposit(say, label)
          ? say(($) => $.agreementPaper.deposit, { label })
          : label,
      ),
      day: write.dayWithYear(due),
      amount: write.money(amount),
    })),
  };
}

/** Nobody needs to read "Deposit (deposit)". */
function saysDeposit(say: PaperContext['say'], label: string): boolean {
  return label.toLowerCase().includes(say(($) => $.agreementPaper.depositWord).toLowerCase());
}

function updates({ say, write, version }: PaperContext): PaperChapter {
  return {
    number: CHAPTER.updates,
    heading: clauseTitle(say, version, 'updates'),
    lead: `${clauseText(say, write, version, 'updates')}.`,
    clauses: [],
  };
}

const POLICY = [
  'refundPolicy.acceptanceDays',
  'refundPolicy.late',
  'refundPolicy.cure',
  'refundPolicy.unmetCriterion',
  'refundPolicy.cancellation',
] as const;

function policy({ say, write, version }: PaperContext): PaperChapter {
  return {
    number: CHAPTER.refundPolicy,
    heading: say(($) => $.agreement.clauses.policy),
    clauses: POLICY.map((clause) => ({
      number: clauseNumber(version, clause) ?? '',
      title: clauseTitle(say, version, clause),
      paragraphs: [clauseText(say, write, version, clause)],
      items: [],
      remarks: [],
    })),
  };
}

function plain(number: string, text: string): PaperClause {
  return { number, paragraphs: [text], items: [], remarks: [] };
}
