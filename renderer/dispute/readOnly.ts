import { createContext, use } from 'react';

/** Whether the project can only be read: then values are shown and do not open. */
export const ReadOnlyContext = createContext(false);

export function useReadOnly(): boolean {
  return use(ReadOnlyContext);
}
