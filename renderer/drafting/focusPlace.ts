import type { DraftPlace } from '../../shared/drafting/draftPlace.ts';
import type { FieldKey } from './fieldKey.ts';
import { fieldKey } from './fieldKey.ts';

const FOCUSABLE = 'textarea, input, button, select, [tabindex]';

/** Puts the cursor into a field; where one stands in it is given in characters, else behind the last. */
export function focusField(key: FieldKey, cursor?: number): boolean {
  return focusIn(document.querySelector<HTMLElement>(`[data-field="${CSS.escape(key)}"]`), cursor);
}

/** Leads to a place of the draft: its field, else its record, else its part. `subject` tells apart fields of one kind by their words. */
export function focusPlace({ part, id, field }: DraftPlace, subject?: string): void {
  const record = id === undefined ? null : elementAt('data-record', id);
  const spoken = [
    ...(record?.querySelectorAll<HTMLTextAreaElement>('textarea[data-field*="/criterion "]') ?? []),
  ].find(({ value }) => field === 'criteria' && value.trim() === subject);
  if (spoken !== undefined) {
    focusIn(spoken, undefined);
    return;
  }
  if (focusField(fieldKey(part, id, field))) {
    return;
  }
  const inRecord = record?.querySelector<HTMLElement>(FOCUSABLE) ?? null;
  const inPart = elementAt('data-part', part)?.querySelector<HTMLElement>(FOCUSABLE) ?? null;
  focusIn(inRecord ?? inPart, undefined);
}

function elementAt(attribute: string, value: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[${attribute}="${CSS.escape(value)}"]`);
}

function focusIn(element: HTMLElement | null, cursor: number | undefined): boolean {
  if (element === null) {
    return false;
  }
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: cursor === undefined ? 'center' : 'nearest' });
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement) {
    const place = cursor ?? element.value.length;
    element.setSelectionRange(place, place);
  }
  return true;
}
