import { useLayoutEffect } from 'react';
import type { Settings } from '../shared/contract/settings.ts';

/** Turns the tokens light or dark, following the machine where that is set. */
export function useTheme(theme: Settings['theme']): void {
  useLayoutEffect(() => {
    const machine = window.matchMedia('(prefers-color-scheme: dark)');
    const turn = () => {
      const machineTheme = machine.matches ? 'dark' : 'light';
      document.documentElement.dataset.theme = theme === 'system' ? machineTheme : theme;
    };
    turn();
    machine.addEventListener('change', turn);
    return () => machine.removeEventListener('change', turn);
  }, [theme]);
}
