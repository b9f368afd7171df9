import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { i18n } from '../shared/i18n/translator.ts';
import { queryClient } from './data/queryClient.ts';
import { router } from './router.tsx';
import { Start } from './Start.tsx';
import { useLanguage } from './words/useLanguage.ts';

/** British order of dates and week days; German of Germany (as in shared/i18n/writer.ts). */
const LOCALES = { en: 'en-GB', de: 'de-DE' } as const;

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <I18nextProvider i18n={i18n}>
        <Start>
          <InLanguage />
        </Start>
      </I18nextProvider>
    </QueryClientProvider>
  );
}

function InLanguage() {
  return (
    <I18nProvider locale={LOCALES[useLanguage()]}>
      <RouterProvider router={router} />
    </I18nProvider>
  );
}
