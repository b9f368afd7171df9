import { readTemplates } from '../storage/templates.ts';
import type { HandlerNeeds, Handlers } from './handlers.ts';

export function templateHandlers({ files, templateFolder }: HandlerNeeds): Pick<Handlers, 'templates.list'> {
  return {
    'templates.list': ({ language }) => Promise.resolve(readTemplates(files, templateFolder, language)),
  };
}
