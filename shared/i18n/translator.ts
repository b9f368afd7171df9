import type { i18n as I18n, TFunction } from 'i18next';
import { createInstance } from 'i18next';
import type { Language } from '../model/basics.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    enableSelector: true;
    strictKeyChecks: true;
    resources: { translation: typeof en };
  }
}

/** Says a sentence of the catalogue: `say(($) => $.check.nothingOwed)`. A wrong key or a missing value does not compile. */
export type Say = TFunction;

const i18n: I18n = createInstance();
// With the words at hand and initAsync off, this is done when it returns.
void i18n.init({
  lng: 'en',
  fallbackLng: false,
  resources: { en: { translation: en }, de: { translation: de } },
  // What is said is set as text by React, pdfkit or the terminal, never as HTML.
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
});

export { i18n };

export function sayIn(language: Language): Say {
  return i18n.getFixedT(language);
}
