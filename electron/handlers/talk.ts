import type { AppError } from '../../shared/contract/appError.ts';
import type { RequestOf } from '../../shared/contract/contract.ts';
import type { ProjectFile, TalkedAbout } from '../../shared/model/projectFile.ts';
import { failed, ok } from '../../shared/result.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';
import { notInFuture } from './notInFuture.ts';

type TalkHandlers = Pick<Handlers, 'talk.note' | 'talk.drop'>;

/** What was only talked about: kept beside the agreement, part of nothing that anybody signed. */
export function talkHandlers({ store, clock, newId }: HandlerNeeds): TalkHandlers {
  return {
    'talk.note': (asked) =>
      store.change(asked.projectId, (project) => {
        const noted = project.talkedAbout ?? [];
        const refused =
          refusal(project, asked) ?? notInFuture(asked.at, ['talkedAbout', noted.length, 'at'], clock());
        if (refused !== null) {
          return failed(refused);
        }
        const { quote, at, by, event } = asked;
        const talk: TalkedAbout = {
          id: newId(),
          quote: quote.trim(),
          at,
          by,
          ...(event === undefined ? {} : { event }),
        };
        return ok({ project: { ...project, talkedAbout: [...noted, talk] }, answer: talk });
      }),

    'talk.drop': ({ projectId, talkId }) =>
      store.change(projectId, (project) => {
        const noted = project.talkedAbout ?? [];
        return ok(
          noted.some(({ id }) => id === talkId)
            ? {
                project: { ...project, talkedAbout: noted.filter(({ id }) => id !== talkId) },
                answer: null,
              }
            : { project, answer: null },
        );
      }),
  };
}

/** Words out of a message stay the words of that message. */
function refusal({ events }: ProjectFile, { event, quote }: RequestOf<'talk.note'>): AppError | null {
  if (event === undefined) {
    return null;
  }
  const message = events.find(({ id }) => id === event);
  if (message === undefined) {
    return { code: 'notFound', what: 'entry', name: event };
  }
  return message.type === 'message' && message.text.includes(quote.trim()) ? null : { code: 'notInMessage' };
}
