import { ok } from '../../shared/result.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';

export function draftHandlers({ drafts }: HandlerNeeds): Pick<Handlers, 'drafts.read' | 'drafts.keep'> {
  return {
    'drafts.read': () => Promise.resolve(ok(drafts.current())),

    'drafts.keep': ({ place, draft }) => {
      const kept = draft === null ? drafts.drop(place) : drafts.keep(place, draft);
      return Promise.resolve(kept.ok ? ok(null) : kept);
    },
  };
}
