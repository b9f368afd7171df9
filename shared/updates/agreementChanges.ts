import type { Change } from '../agreements/changesBetween.ts';
import { changesBetween } from '../agreements/changesBetween.ts';
import { contractPrice } from '../agreements/contractPrice.ts';
import type { ChangeEffect } from '../agreements/effectOf.ts';
import { effectOf } from '../agreements/effectOf.ts';
import type { Day } from '../model/day.ts';
import { dayFromNumber } from '../model/day.ts';
import { moment } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import type { AgreementVersion } from '../model/agreement.ts';
import type { Facts } from '../rulebook/facts.ts';
import type { SinceLastUpdate } from './sinceLastUpdate.ts';

/** A change order that both have signed. */
export interface AgreementChange {
  readonly before: AgreementVersion;
  readonly after: AgreementVersion;
  readonly signedOn: Day;
  readonly price: Money;
  readonly effect: ChangeEffect;
  readonly changes: readonly Change[];
  /** Signed since the last update. */
  readonly isNew: boolean;
}

/** What changed since the first signing, in the order of the versions. */
export function agreementChanges(facts: Facts, { lastUpdate }: SinceLastUpdate): AgreementChange[] {
  const since = lastUpdate === undefined ? -Infinity : moment(lastUpdate);
  return facts.signed.flatMap(({ version: after, signedAt }, place): AgreementChange[] => {
    const before = facts.signed[place - 1]?.version;
    return before === undefined
      ? []
      : [
          {
            before,
            after,
            signedOn: dayFromNumber(facts.dayOf(signedAt)),
            price: contractPrice(after),
            effect: effectOf(before, after),
            changes: changesBetween(before, after),
            isNew: signedAt > since,
          },
        ];
  });
}
