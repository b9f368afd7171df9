import { QueryClient } from '@tanstack/react-query';

/**
 * Answers come from the main process of the same machine: they do not grow old by themselves, a network is no matter, and what
 * failed is asked again by the person.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
