import { useRouter } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';

/** Back and forward through the pages that were looked at, and whether there is anything that way. */
export function useHistorySteps() {
  const { history } = useRouter();
  const canGoBack = useSyncExternalStore(onMove, () => window.navigation.canGoBack);
  const canGoForward = useSyncExternalStore(onMove, () => window.navigation.canGoForward);
  return {
    canGoBack,
    canGoForward,
    goBack: () => history.back(),
    goForward: () => history.forward(),
  };
}

function onMove(listener: () => void): () => void {
  window.navigation.addEventListener('currententrychange', listener);
  return () => window.navigation.removeEventListener('currententrychange', listener);
}
