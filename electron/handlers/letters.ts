import { offerLetter } from '../../shared/letters/offerLetter.ts';
import type { Letter } from '../../shared/model/offer.ts';
import { ok } from '../../shared/result.ts';
import { changeDispute } from './changeDispute.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import type { OfferFacts } from './offerFacts.ts';
import { offerFacts, withRecord } from './offerFacts.ts';

export function letterHandlers(needs: HandlerNeeds): Pick<Handlers, 'letters.read' | 'letters.save'> {
  return {
    'letters.read': (request) => {
      const facts = offerFacts(needs, request);
      return Promise.resolve(facts.ok ? ok(letterOf(facts.value)) : facts);
    },

    'letters.save': ({ projectId, disputeId, letter }) =>
      needs.store.change(
        projectId,
        changeDispute(disputeId, (dispute) => {
          const letters = withRecord(dispute.letters ?? [], letter);
          return ok({ dispute: { ...dispute, letters }, answer: letter });
        }),
      ),
  };
}

/** The letter that goes with the offer, as the freelancer left it, else as composed from the findings as they are now. */
export function letterOf({ project, dispute, assessment, offer, language }: OfferFacts): Letter {
  return (
    dispute.letters?.findLast(({ kind }) => kind === 'response') ?? {
      id: `${dispute.id}-response`,
      kind: 'response',
      ...offerLetter(project, assessment, offer, language),
    }
  );
}
