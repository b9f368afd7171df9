import { instant } from '../../shared/model/basics.ts';
import { channel } from '../../shared/model/dispute.ts';
import { z } from '../../shared/model/zod.ts';

/** A complaint that is being written down. */
export const complaintDraft = z.object({
  channel,
  /** null while day or time are not whole. */
  receivedAt: instant.nullable(),
  text: z.string(),
});

export type ComplaintDraft = z.infer<typeof complaintDraft>;
