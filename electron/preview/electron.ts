import { app } from './app.ts';
import { BrowserWindow } from './browserWindow.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipcMain.ts';
import { Menu } from './menu.ts';
import { nativeTheme } from './nativeTheme.ts';
import { protocol } from './protocol.ts';
import { screen } from './screen.ts';
import { session } from './session.ts';

/** What `import … from 'electron'` gives in the stand-in: as much of Electron's main process as this app uses. */
export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session };

// electron-store takes the module as a whole; `import electron from 'electron'` needs a default export.
const wholeModule: Readonly<Record<string, unknown>> = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
};
export default wholeModule;
