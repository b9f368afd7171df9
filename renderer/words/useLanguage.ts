import { useTranslation } from 'react-i18next';
import type { Language } from '../../shared/model/basics.ts';

/** The language of the screens. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'de' ? 'de' : 'en';
}
