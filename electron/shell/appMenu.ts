import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/contract/contract.ts';
import type { Say } from '../../shared/i18n/translator.ts';

type Item = MenuItemConstructorOptions;

interface MenuNeeds {
  readonly say: Say;
  readonly platform: NodeJS.Platform;
  readonly appName: string;
  readonly send: (command: MenuCommand) => void;
}

/** The app's native menu, after each desktop's own order. Every label is said here: Electron's are English only. */
export function appMenu(needs: MenuNeeds): Item[] {
  const onMac = needs.platform === 'darwin';
  return [
    ...(onMac ? [macAppMenu(needs)] : []),
    fileMenu(needs),
    editMenu(needs),
    viewMenu(needs),
    goMenu(needs),
    windowMenu(needs),
    ...(onMac ? [] : [helpMenu(needs)]),
  ];
}

function macAppMenu({ say, appName, send }: MenuNeeds): Item {
  return {
    label: appName,
    submenu: [
      { role: 'about', label: say(($) => $.menu.about, { appName }) },
      { type: 'separator' },
      settingsItem(say, send),
      { type: 'separator' },
      { role: 'services', label: say(($) => $.menu.services) },
      { type: 'separator' },
      { role: 'hide', label: say(($) => $.menu.hide, { appName }) },
      { role: 'hideOthers', label: say(($) => $.menu.hideOthers) },
      { role: 'unhide', label: say(($) => $.menu.showAll) },
      { type: 'separator' },
      { role: 'quit', label: say(($) => $.menu.quitApp, { appName }) },
    ],
  };
}

function fileMenu({ say, platform, send }: MenuNeeds): Item {
  const leave: Item =
    platform === 'darwin'
      ? { role: 'close', label: say(($) => $.menu.closeWindow) }
      : { role: 'quit', label: say(($) => $.menu.quit) };
  return {
    label: say(($) => $.menu.file),
    submenu: [
      {
        label: say(($) => $.menu.newProject),
        accelerator: 'CommandOrControl+N',
        click: () => send('newProject'),
      },
      {
        label: say(($) => $.menu.importProject),
        accelerator: 'CommandOrControl+O',
        click: () => send('importProject'),
      },
      { type: 'separator' },
      leave,
    ],
  };
}

function editMenu({ say }: MenuNeeds): Item {
  return {
    label: say(($) => $.menu.edit),
    submenu: [
      { role: 'undo', label: say(($) => $.menu.undo) },
      { role: 'redo', label: say(($) => $.menu.redo) },
      { type: 'separator' },
      { role: 'cut', label: say(($) => $.menu.cut) },
      { role: 'copy', label: say(($) => $.menu.copy) },
      { role: 'paste', label: say(($) => $.menu.paste) },
      { role: 'delete', label: say(($) => $.menu.delete) },
      { type: 'separator' },
      { role: 'selectAll', label: say(($) => $.menu.selectAll) },
    ],
  };
}

function viewMenu({ say }: MenuNeeds): Item {
  return {
    label: say(($) => $.menu.view),
    submenu: [
      { role: 'resetZoom', label: say(($) => $.menu.actualSize) },
      { role: 'zoomIn', label: say(($) => $.menu.zoomIn) },
      { role: 'zoomOut', label: say(($) => $.menu.zoomOut) },
      { type: 'separator' },
      { role: 'togglefullscreen', label: say(($) => $.menu.fullScreen) },
    ],
  };
}

function goMenu({ say, platform, send }: MenuNeeds): Item {
  const onMac = platform === 'darwin';
  return {
    label: say(($) => $.menu.go),
    submenu: [
      {
        label: say(($) => $.menu.back),
        accelerator: onMac ? 'Command+[' : 'Alt+Left',
        click: () => send('goBack'),
      },
      {
        label: say(($) => $.menu.forward),
        accelerator: onMac ? 'Command+]' : 'Alt+Right',
        click: () => send('goForward'),
      },
      { type: 'separator' },
      {
        label: say(($) => $.menu.today),
        accelerator: 'CommandOrControl+1',
        click: () => send('showToday'),
      },
      {
        label: say(($) => $.menu.clients),
        accelerator: 'CommandOrControl+2',
        click: () => send('showClients'),
      },
      {
        label: say(($) => $.menu.projects),
        accelerator: 'CommandOrControl+3',
        click: () => send('showProjects'),
      },
      {
        label: say(($) => $.menu.disputes),
        accelerator: 'CommandOrControl+4',
        click: () => send('showDisputes'),
      },
      {
        label: say(($) => $.menu.outbox),
        accelerator: 'CommandOrControl+5',
        click: () => send('showOutbox'),
      },
      ...(onMac ? [] : [settingsItem(say, send)]),
    ],
  };
}

function settingsItem(say: Say, send: MenuNeeds['send']): Item {
  return {
    label: say(($) => $.menu.settings),
    accelerator: 'CommandOrControl+,',
    click: () => send('showSettings'),
  };
}

function windowMenu({ say, platform }: MenuNeeds): Item {
  const onlyOnMac: Item[] = [
    { role: 'zoom', label: say(($) => $.menu.zoomWindow) },
    { type: 'separator' },
    { role: 'front', label: say(($) => $.menu.bringToFront) },
  ];
  const onlyElsewhere: Item[] = [{ role: 'close', label: say(($) => $.menu.closeWindow) }];
  return {
    role: 'window',
    label: say(($) => $.menu.window),
    submenu: [
      { role: 'minimize', label: say(($) => $.menu.minimize) },
      ...(platform === 'darwin' ? onlyOnMac : onlyElsewhere),
    ],
  };
}

/** Nothing in it needs a network. On macOS "about" stands in the app's own menu. */
function helpMenu({ say, appName }: MenuNeeds): Item {
  return {
    role: 'help',
    label: say(($) => $.menu.help),
    submenu: [{ role: 'about', label: say(($) => $.menu.about, { appName }) }],
  };
}
