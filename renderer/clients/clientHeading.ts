import type { OpenClient } from '../../shared/contract/clients.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Language } from '../../shared/model/basics.ts';
import { amounts } from './amounts.ts';

/** How things stand with a client, in one sentence. */
export function clientHeading(
  say: Say,
  language: Language,
  { projects, money, disputes }: Pick<OpenClient, 'projects' | 'money' | 'disputes'>,
  name: string,
): string {
  const client = name.trim();
  if (client === '') {
    return say(($) => $.clients.nameless);
  }
  const count = disputes.filter(({ isOpen }) => isOpen).length;
  const amount = amounts(language, money, 'open');
  const back = amounts(language, money, 'payBack');
  if (projects.length === 0) {
    return say(($) => $.clients.heading.noProject, { client });
  }
  if (amount !== '' && back !== '') {
    return say(($) => $.clients.heading.bothOwe, { client, amount, back, count });
  }
  if (amount !== '') {
    return say(($) => $.clients.heading.owes, { client, amount, count });
  }
  if (back !== '') {
    return say(($) => $.clients.heading.youOwe, { client, back, count });
  }
  return count === 0 && projects.every(({ price }) => price === null)
    ? say(($) => $.clients.heading.unsigned, { client })
    : say(($) => $.clients.heading.nothing, { client, count });
}
