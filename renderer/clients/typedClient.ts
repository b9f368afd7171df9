import { newClient } from '../../shared/contract/clients.ts';
import type { NewClient } from '../../shared/contract/clients.ts';
import type { Language } from '../../shared/model/basics.ts';
import { z } from '../../shared/model/zod.ts';

/** A new client while they are being written down: the name may still be empty. */
export const typedClient = z.object({ ...newClient.shape, name: z.string() });

export function emptyClient(language: Language, country: string | null): NewClient {
  return {
    name: '',
    isCompany: true,
    kind: 'business',
    country,
    language,
    formOfAddress: 'Sie',
    contactName: '',
    email: '',
  };
}
