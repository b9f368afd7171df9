/** The event object that Electron hands to listeners which may stop what is about to happen. */
export class CancelableEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }
}
