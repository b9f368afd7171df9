import type { OutgoingAbout, OutgoingKind } from '../../shared/model/outgoing.ts';
import { outgoingAbout, outgoingKind } from '../../shared/model/outgoing.ts';

/** What the address of a message says that it is about; what is not understood is left out. */
export function outgoingSearch(search: Record<string, unknown>): OutgoingAbout {
  const { due, dispute, deliverable, duty, instalment, followUp } = outgoingAbout.shape;
  const understood = Object.entries({ due, dispute, deliverable, duty, instalment, followUp }).flatMap(
    ([name, schema]) => {
      const given = schema.safeParse(search[name]);
      return given.success && given.data !== undefined ? [[name, given.data]] : [];
    },
  );
  return outgoingAbout.parse(Object.fromEntries(understood));
}

export function outgoingKindOf(written: string): OutgoingKind | undefined {
  const read = outgoingKind.safeParse(written);
  return read.success ? read.data : undefined;
}
