import type { NewProject } from '../../shared/contract/newProject.ts';
import type { Result } from '../../shared/result.ts';
import { failed, ok } from '../../shared/result.ts';
import type { TypedProject } from './typedProject.ts';

/** What keeps a project from beginning, in the order of the page. */
export type Missing = 'client' | 'clientName' | 'title' | 'currency' | 'from' | 'start' | 'ownName';

export interface BeginningTerms {
  readonly typed: TypedProject;
  /** What counts where none is chosen. */
  readonly currency: string | null;
  readonly ownName: string;
}

/** A beginning once nothing is missing, or everything that is. */
export function beginningOf({
  typed,
  currency: suggested,
  ownName,
}: BeginningTerms): Result<NewProject, readonly Missing[]> {
  const { isNewClient, clientId, title, from, start, concludedAtDistance } = typed;
  const client = { ...typed.client, name: typed.client.name.trim(), email: typed.client.email.trim() };
  const currency = typed.currency ?? suggested;
  const missing: readonly (Missing | false)[] = [
    !isNewClient && clientId === null && 'client',
    isNewClient && client.name === '' && 'clientName',
    title.trim() === '' && 'title',
    currency === null && 'currency',
    from === null && 'from',
    start === null && 'start',
    ownName.trim() === '' && 'ownName',
  ];
  const all = missing.filter((one) => one !== false);
  if (all.length > 0 || currency === null || from === null) {
    return failed(all);
  }
  return ok({
    client: isNewClient || clientId === null ? client : { clientId },
    title: title.trim(),
    currency,
    trade: from === 'scratch' ? null : from,
    start,
    concludedAtDistance,
  });
}
