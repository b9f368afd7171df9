import type { AgreementVersion } from '../model/agreement.ts';
import type { Citation, Finding } from './assessment.ts';
import type { Facts } from './facts.ts';
import { declined, notAgreed, reason } from './finding.ts';
import { judgePromises } from './promises.ts';
import type { Working } from './working.ts';

/** Promised progress updates are said to have been missed (rulebook, rule 8). */
export function findCommunication(facts: Facts, version: AgreementVersion): Finding {
  const promising = facts.signed.filter((candidate) => candidate.version.updates !== undefined);
  if (promising.length === 0) {
    return notAgreed('outside', reason('NO_UPDATES_AGREED', { version: version.number, clause: 'updates' }));
  }

  const promises = judgePromises(facts, facts.today);
  const working: Working = { rule: 'communication', promises };
  const missed = promises.filter(({ status }) => status === 'missed');
  if (missed.length > 0) {
    const days = missed.map(({ day }): Citation => ({ day }));
    return {
      outcome: 'upheld',
      scope: 'in',
      remedy: 'restoreUpdates',
      credit: 0,
      reasons: [{ code: 'UPDATES_MISSED', citations: [...clausesOf(missed), ...days] }],
      working,
    };
  }
  const updates = promises.flatMap(({ event }): Citation[] => (event === undefined ? [] : [{ event }]));
  const promised =
    promises.length > 0 ? promises : promising.map(({ version }) => ({ version: version.number }));
  return declined([{ code: 'UPDATES_KEPT', citations: [...clausesOf(promised), ...updates] }], working);
}

/** The versions that promised these updates, each once. */
function clausesOf(promises: readonly { readonly version: number }[]): Citation[] {
  return [...new Set(promises.map(({ version }) => version))].map((version) => ({
    version,
    clause: 'updates',
  }));
}
