import type { AgreementVersion, WalkPart } from '../model/agreement.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { hasWithdrawal } from './hasWithdrawal.ts';

/**
 * The parts that a client is walked through before signing. The right of withdrawal goes with the first version that both sign, and is
 * told before that is signed (Directive 2011/83/EU Art. 6(1)(h)).
 */
export function walkParts(
  { agreements, client }: Pick<ProjectFile, 'agreements' | 'client'>,
  version: AgreementVersion,
): WalkPart[] {
  const isFirst = agreements[0]?.number === version.number;
  return [
    'time',
    'deliverables',
    'payments',
    'refunds',
    ...(isFirst && hasWithdrawal(client, version) ? (['withdrawal'] as const) : []),
  ];
}
