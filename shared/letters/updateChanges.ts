import { assertNever } from '../assertNever.ts';
import { changeWords, subjectOf } from '../explaining/changeWords.ts';
import type { AgreementChange } from '../updates/agreementChanges.ts';
import type { Writing } from './letter.ts';
import { named } from './letter.ts';

/** What a change order did: price and last day always, the single points once, in the first update after it was signed. */
export function changedLines(context: Writing, change: AgreementChange): string[] {
  return change.isNew
    ? [effectLine(context, change), ...pointLines(context, change)]
    : [effectLine(context, change)];
}

function effectLine({ say, write }: Writing, { after, signedOn, price, effect }: AgreementChange): string {
  const values = {
    number: after.number,
    day: write.dayWithYear(signedOn),
    price: write.money(price),
    by: write.signedMoney(effect.priceBy),
  };
  const hasNewEnd = effect.endTo !== undefined && effect.endTo !== effect.endFrom;
  const end = effect.endTo === undefined ? '' : write.longDay(effect.endTo);
  if (effect.priceBy === 0) {
    return hasNewEnd
      ? say(($) => $.updateDraft.changedEnd, { ...values, end })
      : say(($) => $.updateDraft.changedOnly, values);
  }
  return hasNewEnd
    ? say(($) => $.updateDraft.changedPriceAndEnd, { ...values, end })
    : say(($) => $.updateDraft.changedPrice, values);
}

/** In the freelancer's own words where the change order has some, else point by point: scope, price and days. */
function pointLines({ say, write }: Writing, { before, after, changes }: AgreementChange): string[] {
  const { number } = after;
  if (after.summary !== undefined && after.summary.trim() !== '') {
    return [say(($) => $.updateDraft.changedWhat, { number, what: named(say, after.summary) })];
  }
  return changes.flatMap((change): string[] => {
    switch (change.code) {
      case 'added':
      case 'dropped':
      case 'quantity':
      case 'price':
      case 'due':
      case 'renamed':
      case 'exclusionAdded':
      case 'exclusionDropped':
      case 'instalmentAdded':
      case 'instalmentDropped':
      case 'instalmentAmount':
      case 'instalmentDue': {
        const what = named(say, changeWords(say, write, { before, after }, change).what);
        const subject = subjectOf(change);
        return [
          subject === undefined
            ? say(($) => $.updateDraft.changedWhat, { number, what })
            : say(($) => $.updateDraft.changedTitle, { number, title: named(say, subject), what }),
        ];
      }
      case 'described':
      case 'revisions':
      case 'criterionAdded':
      case 'criterionDropped':
      case 'criterionChanged':
      case 'exclusionChanged':
      case 'dutyAdded':
      case 'dutyDropped':
      case 'dutyChanged':
      case 'dutyDue':
      case 'dutyBlocks':
      case 'instalmentRenamed':
      case 'instalmentDeposit':
      case 'updates':
      case 'policy':
        // Small print, which the change order itself tells.
        return [];
      default:
        return assertNever(change);
    }
  });
}
