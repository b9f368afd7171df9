import type { AgreementVersion } from '../model/agreement.ts';
import type { Money } from '../model/money.ts';
import { sum } from '../model/money.ts';

/** Sum of the deliverables' prices (rulebook, Facts). */
export function contractPrice(version: AgreementVersion): Money {
  return sum(version.deliverables.map(({ price }) => price));
}
