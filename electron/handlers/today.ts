import { todayItems } from '../../shared/due/todayItems.ts';
import { instantOf } from '../../shared/model/instant.ts';
import { ok } from '../../shared/result.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';

export function todayHandlers({ dueProjects, clock }: HandlerNeeds): Pick<Handlers, 'today.read'> {
  return {
    'today.read': async () => {
      const projects = await dueProjects();
      const asOf = instantOf(clock());
      return ok({ asOf, items: todayItems(projects, asOf) });
    },
  };
}
