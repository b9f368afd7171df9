/** What the app knows of a window when it ends. */
interface OpenWindow {
  close(): void;
  destroy(): Promise<void>;
  /** Whether a close that has begun goes on. */
  isClosing(): boolean;
}

class OpenWindows {
  readonly #windows = new Set<OpenWindow>();
  #lastClosed: () => void = () => undefined;

  add(window: OpenWindow): void {
    this.#windows.add(window);
  }

  remove(window: OpenWindow): void {
    if (this.#windows.delete(window) && this.#windows.size === 0) {
      this.#lastClosed();
    }
  }

  count(): number {
    return this.#windows.size;
  }

  onLastClosed(listener: () => void): void {
    this.#lastClosed = listener;
  }

  /** False when a window refused to close. */
  closeAll(): boolean {
    for (const window of this.#windows) {
      window.close();
      if (!window.isClosing()) {
        return false;
      }
    }
    return true;
  }

  async destroyAll(): Promise<void> {
    await Promise.all([...this.#windows].map((window) => window.destroy()));
  }
}

export const openWindows = new OpenWindows();
