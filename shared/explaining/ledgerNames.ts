import type { ProjectFile } from '../model/projectFile.ts';
import type { ProjectStanding } from '../rulebook/standing.ts';

/** What the entries of a ledger name by their ids. */
export interface LedgerNames {
  readonly clientName: string;
  readonly deliverables: ReadonlyMap<string, { readonly title: string; readonly quantity: number }>;
  readonly duties: ReadonlyMap<string, { readonly text: string }>;
  readonly instalments: ReadonlyMap<string, { readonly label: string }>;
  /** How many had been delivered with a delivery, by its event. */
  readonly reached: ReadonlyMap<string, number>;
  /** Days by which what the client supplied came late, by the duty. */
  readonly daysLate: ReadonlyMap<string, number>;
}

/** Records are named as their last version has them. */
export function ledgerNames(project: ProjectFile, standing: ProjectStanding): LedgerNames {
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  return {
    clientName: project.client.contact?.name ?? project.client.name,
    deliverables: byId(project.agreements.flatMap(({ deliverables }) => deliverables)),
    duties: byId(project.agreements.flatMap(({ clientDuties }) => clientDuties)),
    instalments: byId(project.agreements.flatMap(({ instalments }) => instalments)),
    reached: new Map(
      standing.deliverables.flatMap(({ deliveries }) =>
        deliveries.map(({ event, reached }) => [event, reached]),
      ),
    ),
    daysLate: new Map(standing.duties.map(({ id, daysLate }) => [id, daysLate])),
  };
}
