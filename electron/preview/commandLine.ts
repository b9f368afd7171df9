import type Electron from 'electron';

/**
 * `app.commandLine`: switches of this process and those that the app adds. Electron hands them to Chromium; so does the stand-in
 * (windowBrowser.ts).
 */
export class CommandLine implements Pick<
  Electron.CommandLine,
  'appendSwitch' | 'getSwitchValue' | 'hasSwitch' | 'removeSwitch'
> {
  readonly #switches = new Map<string, string>();

  constructor(args: readonly string[]) {
    for (const arg of args) {
      const [, name, value] = /^--([a-z][a-z0-9-]*)(?:=(.*))?$/s.exec(arg) ?? [];
      if (name !== undefined) {
        this.#switches.set(name, value ?? '');
      }
    }
  }

  appendSwitch(name: string, value = ''): void {
    this.#switches.set(name, value);
  }

  getSwitchValue(name: string): string {
    return this.#switches.get(name) ?? '';
  }

  hasSwitch(name: string): boolean {
    return this.#switches.has(name);
  }

  removeSwitch(name: string): void {
    this.#switches.delete(name);
  }

  /** As arguments for Chromium. */
  asArguments(): string[] {
    return [...this.#switches].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
  }
}
