import { useTranslation } from 'react-i18next';
import type { Say } from '../../shared/i18n/translator.ts';

/** Says sentences of the catalogue in the language of the screens: `say(($) => $.part.key)`. */
export function useSay(): Say {
  return useTranslation().t;
}
