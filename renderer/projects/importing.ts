import { createContext, use } from 'react';

export interface Importing {
  /** Asks for a project file, takes it in and opens it. What goes wrong is shown in place of the page. */
  readonly importProject: () => void;
  readonly isImporting: boolean;
}

export const ImportContext = createContext<Importing | undefined>(undefined);

export function useImport(): Importing {
  const importing = use(ImportContext);
  if (importing === undefined) {
    throw new Error('useImport is for what stands inside the frame');
  }
  return importing;
}
