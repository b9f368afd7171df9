import type Electron from 'electron';
import type { KeyPress } from './accelerator.ts';
import { keyPressFor } from './accelerator.ts';

type Template = Electron.MenuItemConstructorOptions;

interface Shortcut {
  readonly press: KeyPress;
  readonly choose: () => void;
}

/**
 * `electron.Menu`. Deviation: no menu is drawn. The shortcuts of items that run the app's own code are heard in the page; those of
 * roles (copy, zoom, full screen …) are Chromium's own, where it has them.
 */
export class Menu {
  static #application: Menu | null = null;
  readonly shortcuts: readonly Shortcut[];

  private constructor(template: readonly Template[]) {
    this.shortcuts = template.flatMap(shortcutsOf);
  }

  static buildFromTemplate(template: Template[]): Menu {
    return new Menu(template);
  }

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }

  static getApplicationMenu(): Menu | null {
    return Menu.#application;
  }
}

function shortcutsOf(item: Template): Shortcut[] {
  if (Array.isArray(item.submenu)) {
    return item.submenu.flatMap(shortcutsOf);
  }
  const { accelerator, click } = item;
  if (accelerator === undefined || click === undefined || item.role !== undefined) {
    return [];
  }
  // An item's own listener asks for none of the three in this app.
  const choose = click as () => void;
  return [{ press: keyPressFor(accelerator, process.platform), choose: () => choose() }];
}
