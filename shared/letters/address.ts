import type { Say } from '../i18n/translator.ts';
import type { ProjectFile } from '../model/projectFile.ts';

/** German letters follow the client's Sie or du; English makes no difference. */
export type Address = 'formal' | 'familiar';

export function addressOf(project: ProjectFile): Address {
  return project.client.contact?.formOfAddress === 'du' ? 'familiar' : 'formal';
}

export function greeting(project: ProjectFile, say: Say): string {
  const address = addressOf(project);
  const name = project.client.contact?.addressedAs;
  return name === undefined || name === ''
    ? say(($) => $.letter[address].greetingNobody)
    : say(($) => $.letter[address].greeting, { name });
}

/** How the client is called on the screens: the person where one is known, else the firm. */
export function clientCalled(project: ProjectFile): string {
  return project.client.contact?.addressedAs ?? project.client.name;
}
