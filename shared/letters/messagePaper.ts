import { paperSizeIn } from '../i18n/paperSize.ts';
import { sayIn } from '../i18n/translator.ts';
import { writerFor } from '../i18n/writer.ts';
import type { Language } from '../model/basics.ts';
import type { Day } from '../model/day.ts';
import type { Outgoing } from '../model/outgoing.ts';
import type { ProjectFile } from '../model/projectFile.ts';
import { mailBody, oneLine } from './mailText.ts';

/** A piece of the body as it was typed: lines of prose, or steps in a list. */
export interface MessagePart {
  readonly kind: 'paragraph' | 'list';
  /** The lines of the paragraph, or the items of the list. */
  readonly lines: readonly string[];
  /** No empty line parts it from the piece before it. */
  readonly isClose: boolean;
}

/** A message to the client as it is printed: the same words as in the e-mail, under the letterhead. */
export interface MessagePaper {
  readonly language: Language;
  readonly pageSize: 'A4' | 'LETTER';
  readonly documentTitle: string;
  readonly author: string;
  readonly madeOn: Day;
  readonly letterhead: {
    readonly name: string;
    readonly trade?: string;
    readonly contact: readonly string[];
    readonly date: string;
  };
  /** Who it goes to, line by line. */
  readonly to: readonly string[];
  /** Who it goes to, where it was left empty. */
  readonly subject: string;
  readonly parts: readonly MessagePart[];
  readonly footer: string;
  readonly pageOf: (page: number, pages: number) => string;
}

export function messagePaper(
  project: ProjectFile,
  { language, subject, body }: Pick<Outgoing, 'language' | 'subject' | 'body'>,
  madeOn: Day,
): MessagePaper {
  const { freelancer, client, currency, timeZone } = project;
  const say = sayIn(language);
  const write = writerFor({ language, currency, timeZone });
  const names = { freelancer: freelancer.name, client: client.name };
  const heading = oneLine(subject) || say(($) => $.messagePaper.untitled, names);
  return {
    language,
    pageSize: paperSizeIn(client.country),
    documentTitle: heading,
    author: freelancer.name,
    madeOn,
    letterhead: {
      name: freelancer.name,
      ...(freelancer.trade === undefined ? {} : { trade: freelancer.trade }),
      contact: filled([freelancer.postalAddress, freelancer.phone, freelancer.email]),
      date: write.fullDay(madeOn),
    },
    to: filled([
      client.name,
      client.contact?.name === client.name ? undefined : client.contact?.name,
      ...(client.postalAddress ?? '').split('\n'),
    ]),
    subject: heading,
    parts: partsOf(body),
    footer: say(($) => $.messagePaper.footer, names),
    pageOf: (page, pages) =>
      say(($) => $.letter.paper.page, { page: write.number(page), pages: write.number(pages) }),
  };
}

function filled(lines: readonly (string | undefined)[]): string[] {
  return lines.flatMap((line) => (line === undefined || line.trim() === '' ? [] : [line.trim()]));
}

const STEP = /^\s*- (?=\S)/;

/** Nothing of the body is left out but the dashes of the steps and the space around lines. */
function partsOf(body: string): MessagePart[] {
  const parts: { kind: MessagePart['kind']; lines: string[]; isClose: boolean }[] = [];
  let isClose = false;
  for (const line of mailBody(body).split('\n')) {
    if (line.trim() === '') {
      isClose = false;
      continue;
    }
    const kind = STEP.test(line) ? 'list' : 'paragraph';
    const last = parts.at(-1);
    const words = line.replace(STEP, '').trimEnd();
    if (isClose && last?.kind === kind) {
      last.lines.push(words);
    } else {
      parts.push({ kind, lines: [words], isClose });
    }
    isClose = true;
  }
  return parts;
}
