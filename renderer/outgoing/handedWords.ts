import type { HandedOver } from '../../shared/contract/outgoing.ts';
import type { Say } from '../../shared/i18n/translator.ts';
import type { Writer } from '../../shared/i18n/writer.ts';
import type { Outgoing } from '../../shared/model/outgoing.ts';
import { momentWords } from '../dispute/dayWords.ts';

/** How it was handed over just now. */
export function handedNowWords(say: Say, handed: HandedOver): string {
  switch (handed.way) {
    case 'mailto':
    case 'eml':
    case 'clipboard':
      return say(($) => $.outgoingPage.foot.ways[handed.way]);
    case 'file':
    case 'paper':
      return say(($) => $.outgoingPage.foot.ways[handed.way], {
        file: handed.fileName,
        folder: handed.folder,
      });
  }
}

/** How it was handed over before; empty where it never was. */
export function handedBeforeWords(
  say: Say,
  write: Writer,
  { handedOver }: Pick<Outgoing, 'handedOver'>,
): string {
  if (handedOver === undefined) {
    return '';
  }
  const moment = momentWords(write, handedOver.at);
  switch (handedOver.way) {
    case 'mailProgram':
      return say(($) => $.outgoingPage.foot.ways.mailProgram, { moment });
    case 'clipboard':
      return say(($) => $.outgoingPage.foot.ways.clipboardOn, { moment });
    case 'file':
      return say(($) => $.outgoingPage.foot.ways.fileOn, { moment });
    case 'paper':
      return say(($) => $.outgoingPage.foot.ways.paperOn, { moment });
    case 'account':
      return say(($) => $.outgoingPage.foot.ways.accountOn, { moment });
  }
}
