import type { Say } from '../i18n/translator.ts';
import { sayIn } from '../i18n/translator.ts';
import type { Writer } from '../i18n/writer.ts';
import { writerFor } from '../i18n/writer.ts';
import type { Language } from '../model/basics.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { plainName } from '../updates/plainLine.ts';
import type { Address } from './address.ts';
import { addressOf, greeting } from './address.ts';

/** What goes to the client; paragraphs are parted by an empty line. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** What a letter is written with. */
export interface Writing {
  readonly project: ProjectFile;
  readonly address: Address;
  readonly say: Say;
  readonly write: Writer;
  /** Of the project, on one line. */
  readonly title: string;
}

export function writing(project: ProjectFile, language: Language): Writing {
  const say = sayIn(language);
  return {
    project,
    address: addressOf(project),
    say,
    write: writerFor({ language, currency: project.currency, timeZone: project.timeZone }),
    title: named(say, project.title),
  };
}

/** A title from the project as it can stand in a line; words in its place where it is empty. */
export function named(say: Say, title: string): string {
  return plainName(title) || say(($) => $.updateDraft.nameless);
}

/** The paragraphs between greeting and name. */
export function letterBody({ project, address, say }: Writing, paragraphs: readonly string[]): string {
  const { client, freelancer } = project;
  const called = plainName(client.contact?.addressedAs ?? '');
  const addressed = {
    ...project,
    client: {
      ...client,
      ...(client.contact === undefined ? {} : { contact: { ...client.contact, addressedAs: called } }),
    },
  };
  const regards = say(($) => $.letter[address].regards);
  return [
    greeting(addressed, say),
    ...paragraphs,
    [regards, plainName(freelancer.name)].filter((line) => line !== '').join('\n'),
  ].join('\n\n');
}
