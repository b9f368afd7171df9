import type { Outgoing } from '../model/outgoing.ts';
import { lineKey } from '../updates/lineKey.ts';
import type { UpdateFacts } from '../updates/updateFacts.ts';

/** What an update can say, without the steps of which the person says that they are done or dropped. */
export function withoutSettled(facts: UpdateFacts, settled: NonNullable<Outgoing['settled']>): UpdateFacts {
  const keys = new Set(settled.map(({ text }) => lineKey(text)));
  const isSettled = ({ text }: { readonly text: string }) => keys.has(lineKey(text));
  const deliverables = new Set(facts.open.filter(isSettled).map(({ deliverable }) => deliverable));
  return {
    ...facts,
    open: facts.open.filter((step) => !isSettled(step)),
    next: facts.next.filter((fact) => fact.kind !== 'deliverable' || !deliverables.has(fact.deliverable)),
  };
}
