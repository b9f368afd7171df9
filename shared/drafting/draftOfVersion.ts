import type { AgreementVersion } from '../model/agreement.ts';
import type { AgreementDraft } from '../model/draft.ts';

/**
 * A draft that says what a version says, to be changed: its records keep their ids, which is how a change order is followed.
 * `basedOn` is given for a change order and left out where the version itself is written anew before anybody signed it.
 */
export function draftOfVersion(
  version: AgreementVersion,
  { number, basedOn }: { readonly number: number; readonly basedOn?: number | undefined },
): AgreementDraft {
  const { summary, concludedAtDistance, deliverables, exclusions, clientDuties, refundPolicy, updates } =
    version;
  return {
    number,
    ...(basedOn === undefined ? {} : { basedOn }),
    // What a change order is about is said anew each time.
    ...(summary === undefined || basedOn === version.number ? {} : { summary }),
    concludedAtDistance,
    start: null,
    deliverables,
    exclusions,
    clientDuties,
    split: 'amounts',
    instalments: version.instalments.map((instalment) => ({ ...instalment, share: null })),
    refundPolicy,
    ...(updates === undefined ? {} : { updates }),
  };
}
