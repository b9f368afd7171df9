import type { ReactNode } from 'react';
import { useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppStart } from '../shared/contract/answers.ts';
import { Trouble } from './components/Trouble.tsx';
import { useAnswer } from './data/useAnswer.ts';
import styles from './Start.module.css';
import { useTheme } from './useTheme.ts';

/** Waits for the settings, so that nothing is first shown in another language or another light. */
export function Start({ children }: { readonly children: ReactNode }) {
  const start = useAnswer('app.start');
  switch (start.status) {
    case 'waiting':
      return null;
    case 'failed':
      return (
        <main className={styles.alone}>
          <Trouble error={start.error} onRetry={start.again} />
        </main>
      );
    case 'here':
      return <Settled start={start.value}>{children}</Settled>;
  }
}

interface SettledProps {
  readonly start: AppStart;
  readonly children: ReactNode;
}

function Settled({ start: { language, platform, settings }, children }: SettledProps) {
  const { i18n } = useTranslation();
  useTheme(settings.theme);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.platform = platform;
    void i18n.changeLanguage(language);
  }, [i18n, language, platform]);
  return i18n.language === language ? children : null;
}
