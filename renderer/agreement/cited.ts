/** Props of the place that a citation leads to: it scrolls into view and is set apart by its ground. */
export function citedProps(isCited: boolean) {
  return isCited ? { 'data-cited': true, ref: intoView } : {};
}

function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'center' });
}
