import type { AgreementVersion } from '../model/agreement.ts';
import type { Client } from '../model/projectFile.ts';

/** EU and EEA, ISO 3166-1 alpha-2 (rulebook, rule 6). */
const EU_AND_EEA: ReadonlySet<string> = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '),
);

/** Whether the law of the EU and the EEA stands above what was agreed with a client. */
export function isInEuropeanArea({ country }: Pick<Client, 'country'>): boolean {
  return country !== undefined && EU_AND_EEA.has(country);
}

/**
 * Whether a client may withdraw from a first version once it is signed: a consumer in the EU, the EEA or GB, and concluded at a
 * distance (Directive 2011/83/EU Art. 9; for GB the Consumer Contracts Regulations 2013 reg. 29).
 */
export function hasWithdrawal(
  client: Pick<Client, 'kind' | 'country'>,
  { concludedAtDistance }: Pick<AgreementVersion, 'concludedAtDistance'>,
): boolean {
  return (
    client.kind === 'consumer' && concludedAtDistance && (isInEuropeanArea(client) || client.country === 'GB')
  );
}
