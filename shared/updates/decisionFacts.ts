import { contractPrice } from '../agreements/contractPrice.ts';
import { moment } from '../model/instant.ts';
import type { Money } from '../model/money.ts';
import type { Facts } from '../rulebook/facts.ts';
import type { ProjectStanding } from '../rulebook/standing.ts';
import { dutiesOpen } from './waitingFacts.ts';

export type DecisionFact =
  /** Sent to the client, or signed by the freelancer, and not signed by the client. */
  | {
      readonly kind: 'agreement' | 'changeOrder';
      readonly number: number;
      readonly summary?: string;
      readonly price: Money;
    }
  /** Overdue, and something waits for it. */
  | { readonly kind: 'material'; readonly text: string; readonly titles: readonly string[] }
  /** More revisions were asked for than are included. */
  | { readonly kind: 'revisionsUsedUp'; readonly title: string };

/** What only the client can decide. */
export function decisionFacts(facts: Facts, standing: ProjectStanding): DecisionFact[] {
  return [
    ...unsigned(facts),
    ...dutiesOpen(facts, standing)
      .filter(
        ({ daysLate, holdsUp, waitsFor }) => daysLate > 0 && holdsUp.length > 0 && waitsFor === undefined,
      )
      .map(({ text, holdsUp }) => ({
        kind: 'material' as const,
        text,
        titles: holdsUp.map(({ title }) => title),
      })),
    ...(facts.inForce?.deliverables ?? [])
      .filter(({ id, revisionsIncluded }) => {
        const last = facts.revisions.get(id)?.at(-1);
        const lastDelivery = facts.deliveries.get(id)?.at(-1)?.at ?? -Infinity;
        const isOpen = last !== undefined && last.at > lastDelivery;
        return isOpen && (facts.revisions.get(id)?.length ?? 0) > revisionsIncluded;
      })
      .map(({ title }) => ({ kind: 'revisionsUsedUp' as const, title })),
  ];
}

function unsigned({ project, signed, inForce, now }: Facts): DecisionFact[] {
  const counted = new Set(signed.map(({ version }) => version.number));
  return project.agreements
    .filter(({ number }) => !counted.has(number) && number > (inForce?.number ?? 0))
    .filter(({ sentAt, signatures }) => {
      const isSent = sentAt !== undefined && moment(sentAt) <= now;
      const hasSigned = (party: string) =>
        signatures.some((one) => one.party === party && moment(one.signedAt) <= now);
      return (isSent || hasSigned('freelancer')) && !hasSigned('client');
    })
    .map((version) => ({
      kind: inForce === undefined ? 'agreement' : 'changeOrder',
      number: version.number,
      ...(version.summary === undefined ? {} : { summary: version.summary }),
      price: contractPrice(version),
    }));
}
