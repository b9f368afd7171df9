/** Puts the focus somewhere after what held it is gone; a popover that closes gives it back first. */
export function focusLater(find: () => HTMLElement | null | undefined): void {
  window.setTimeout(() => find()?.focus(), 60);
}
