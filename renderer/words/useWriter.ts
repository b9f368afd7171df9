import type { Writer } from '../../shared/i18n/writer.ts';
import { writerFor } from '../../shared/i18n/writer.ts';
import { useLanguage } from './useLanguage.ts';

interface Terms {
  readonly currency: string;
  readonly timeZone: string;
}

/** ISO 4217 for "no currency": a writer of the machine's own times has no money to write. */
const NO_CURRENCY = 'XXX';

/** Writes money, days and times in the language of the screens and the terms of a project; without one, in the machine's zone. */
export function useWriter(terms?: Terms): Writer {
  const language = useLanguage();
  return writerFor({
    language,
    currency: terms?.currency ?? NO_CURRENCY,
    timeZone: terms?.timeZone ?? machineZone(),
  });
}

function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
