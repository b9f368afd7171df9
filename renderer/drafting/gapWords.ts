import { CHAPTER } from '../../shared/agreements/clauseNumber.ts';
import type { Advice } from '../../shared/drafting/checklist.ts';
import type { DraftGap, DraftPlace } from '../../shared/drafting/draftPlace.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import type { AgreementDraft } from '../../shared/model/draft.ts';
import type { ListPart } from './draftRecords.ts';
import { recordsIn } from './draftRecords.ts';

/** What is missing, by the number under which it stands. */
export function gapWords(say: Say, draft: AgreementDraft, { code, at }: DraftGap): string {
  switch (code) {
    case 'policyMissing':
      return say(($) => $.drafting.gaps.policyMissing, { number: policyNumber(at.field ?? '') });
    default:
      return say(($) => $.drafting.gaps[code], { what: whatStands(draft, at) });
  }
}

/** What disputes come from, as a calm reader would ask. */
export function adviceWords(say: Say, { code, subject }: Advice): string {
  return say(($) => $.drafting.advice[code], { subject: subject ?? '' });
}

/** „1.2 Startseite“, „4.1 Anzahlung“: the number and, where there are any, the words. */
function whatStands(draft: AgreementDraft, { part, id }: DraftPlace): string {
  if (id === undefined || !isList(part)) {
    return '';
  }
  const place = recordsIn(draft, part).findIndex((record) => record.id === id);
  const number = `${CHAPTER[part]}.${place + 1}`;
  return `${number} ${nameIn(draft, part, id)}`.trim();
}

function nameIn(draft: AgreementDraft, part: ListPart, id: string): string {
  switch (part) {
    case 'deliverables':
      return draft.deliverables.find((one) => one.id === id)?.title ?? '';
    case 'instalments':
      return draft.instalments.find((one) => one.id === id)?.label ?? '';
    default:
      return draft[part].find((one) => one.id === id)?.text ?? '';
  }
}

function isList(part: DraftPlace['part']): part is ListPart {
  return part !== 'heads' && part !== 'updates' && part !== 'refundPolicy';
}

function policyNumber(field: string): string {
  const [group = ''] = field.split('.');
  const numbers: Readonly<Record<string, string>> = {
    late: '6.2',
    cure: '6.3',
    unmetCriterion: '6.4',
    cancellation: '6.5',
  };
  return numbers[group] ?? '6.1';
}
