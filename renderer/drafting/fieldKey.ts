import type { DraftPlace } from '../../shared/drafting/draftPlace.ts';

/** The name of a field on the page: its part, the record in it, the field of the record. */
export type FieldKey = string;

export function fieldKey(part: DraftPlace['part'], id?: string, field?: string): FieldKey {
  return [part, id ?? '', field ?? ''].join('/');
}

/** Marks the field on the page, so that it can be led to. */
export function fieldProps(key: FieldKey): { readonly 'data-field': FieldKey } {
  return { 'data-field': key };
}
