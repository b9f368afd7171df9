import type { ReactNode } from 'react';
import { createContext, use } from 'react';

/** Whether a part stands on its own page, or with the others under a heading of its own. */
export const ReadAmongOthers = createContext(false);

/** A heading within a part, of the rank that fits the page. */
export function ReadHeading({ children }: { readonly children: ReactNode }) {
  return use(ReadAmongOthers) ? <h3>{children}</h3> : <h2>{children}</h2>;
}
