import { createHash } from 'node:crypto';
import path from 'node:path';
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  shell,
  Tray,
} from 'electron';
import { v7 as uuid } from 'uuid';
import { MENU_CHANNEL, OPEN_CHANNEL } from '../shared/contract/bridge.ts';
import type { MenuCommand } from '../shared/contract/contract.ts';
import type { Settings } from '../shared/contract/settings.ts';
import { DEFAULT_REMINDERS } from '../shared/contract/settings.ts';
import type { Say } from '../shared/i18n/translator.ts';
import { sayIn } from '../shared/i18n/translator.ts';
import type { Documents } from './handlers/documents.ts';
import type { Handlers } from './handlers/handlers.ts';
import { createHandlers } from './handlers/index.ts';
import { appMenu } from './shell/appMenu.ts';
import { openAppWindow } from './shell/appWindow.ts';
import type { Autostart } from './shell/autostart.ts';
import { desktopAutostart, HIDDEN_SWITCH } from './shell/autostart.ts';
import { desktopDialogs } from './shell/dialogs.ts';
import { desktopHandOver } from './shell/handOver.ts';
import { APP_ID, APP_NAME } from './shell/identity.ts';
import { listenToCalls } from './shell/ipcListener.ts';
import { finishSavesBeforeQuit } from './shell/lastSaves.ts';
import { openLogFile } from './shell/logFile.ts';
import { desktopMachine } from './shell/machine.ts';
import { cancelOutbound, resolveNothing } from './shell/noNetwork.ts';
import { desktopNotifications } from './shell/notifications.ts';
import { PAGE_SCHEME } from './shell/pageAddress.ts';
import { PAGE_SCHEME_PRIVILEGES, servePages } from './shell/pageProtocol.ts';
import { denyPermissions } from './shell/permissions.ts';
import { safeStorageVault } from './shell/safeStorage.ts';
import { desktopPower } from './shell/power.ts';
import { screenLanguage } from '../shared/i18n/screenLanguage.ts';
import { beginAndStay } from './shell/staying.ts';
import type { AppTray } from './shell/tray.ts';
import { appTray } from './shell/tray.ts';
import { hasTrayHost } from './shell/trayHost.ts';
import { chooseUserDataFolder } from './shell/userDataFolder.ts';
import { windowPlaceFile } from './shell/windowPlaceFile.ts';
import { appReminders } from './reminders/appReminders.ts';
import { dueProjectsOf } from './reminders/dueProjects.ts';
import { Attachments } from './storage/attachments.ts';
import { ClientStore } from './storage/ClientStore.ts';
import { DraftStore } from './storage/DraftStore.ts';
import { diskFiles } from './storage/fileLayer.ts';
import { HandedOverFiles } from './storage/HandedOverFiles.ts';
import { ProjectStore } from './storage/ProjectStore.ts';
import type { Courier } from './sending/courier.ts';
import { PasswordKeeper } from './sending/PasswordKeeper.ts';
import { SendingStore } from './sending/SendingStore.ts';
import { ReminderStore } from './storage/ReminderStore.ts';
import { SettingsStore } from './storage/SettingsStore.ts';

const DIST = path.join(import.meta.dirname, '..');
const RESOURCES = path.join(DIST, '..', 'resources');

const clock = (): Date => new Date();

// What has to be said before the app is ready.
app.setName(APP_NAME);
if (process.platform === 'win32') {
  app.setAppUserModelId(APP_ID);
}
const folder = chooseUserDataFolder(app);
protocol.registerSchemesAsPrivileged([PAGE_SCHEME_PRIVILEGES]);
resolveNothing(app.commandLine);

const log = openLogFile(path.join(folder, 'logs'), clock);
process.on('uncaughtException', (thrown) => log.surprise('main', thrown));
process.on('unhandledRejection', (thrown) => log.surprise('main', thrown));

// Two writers would undo each other's work: a second start shows the first one's window and ends.
if (app.requestSingleInstanceLock()) {
  app.on('second-instance', (_event, args) => {
    if (!args.includes(`--${HIDDEN_SWITCH}`)) {
      showWindow();
    }
  });
  app.whenReady().then(start).catch(endUnstarted);
} else {
  app.quit();
}

function start(): void {
  const settings = new SettingsStore({ files: diskFiles, folder, clock });
  const clients = new ClientStore({ files: diskFiles, folder, clock });
  const drafts = new DraftStore({ files: diskFiles, folder, clock });
  const store = new ProjectStore({ files: diskFiles, folder, clock, digest });
  const locale = app.getPreferredSystemLanguages()[0] ?? 'en';
  const say = (): Say => sayIn(screenLanguage(settings.current().language, locale));

  const tray = appTray({
    Tray,
    Menu,
    app,
    platform: process.platform,
    icon: path.join(RESOURCES, 'icons', 'tray', trayIconFor(process.platform)),
    say,
    hasHost: hasTrayHost,
    open: openPage,
    reminders: {
      isPaused: () => reminders.state().pausedUntil !== null,
      pauseUntilTomorrow: () => reminders.pauseUntilTomorrow(),
      goOn: () => void reminders.goOn(),
    },
  });
  const autostart = desktopAutostart({
    app,
    platform: process.platform,
    environment: process.env,
    homeFolder: app.getPath('home'),
    program: process.execPath,
    appId: APP_ID,
    appName: APP_NAME,
  });
  const notifications = desktopNotifications({
    Notification,
    onOpen: openPage,
    onSnooze: (keys) => reminders.snooze(keys, 'inAnHour'),
  });
  const dueProjects = dueProjectsOf(store, clock);
  const reminders = appReminders({
    dueProjects,
    store: new ReminderStore({ files: diskFiles, folder, clock }),
    clock,
    settings: () => settings.current().reminders ?? DEFAULT_REMINDERS,
    language: () => screenLanguage(settings.current().language, locale),
    show: (notice) => notifications.show(notice),
    canNotify: () => notifications.ability() === 'works',
    onCount: (forToday) => tray.show(forToday),
    onSurprise: (thrown) => log.surprise('main', thrown),
  });

  const closing = new AbortController();
  const handlers = createHandlers({
    store,
    settings,
    clients,
    drafts,
    attachments: new Attachments({ files: diskFiles, folder }),
    files: diskFiles,
    clock,
    newId: uuid,
    digest,
    dialogs: desktopDialogs({ dialog, parent: ownWindow, documentsFolder: app.getPath('documents'), say }),
    documents: documentsWith(path.join(RESOURCES, 'fonts')),
    handOver: desktopHandOver({ shell, clipboard, folder }),
    handedOverFiles: new HandedOverFiles({ files: diskFiles, folder, clock }),
    machine: desktopMachine({ platform: process.platform, notifications, tray, autostart }),
    dueProjects,
    reminders,
    sending: {
      store: new SendingStore({ files: diskFiles, folder, clock }),
      passwords: new PasswordKeeper(
        { files: diskFiles, folder, clock },
        safeStorageVault({ safeStorage, platform: process.platform }),
      ),
      courier: sendThroughAccount,
      stop: closing.signal,
    },
    sampleFolder: path.join(RESOURCES, 'sample'),
    templateFolder: path.join(RESOURCES, 'templates'),
    locale,
    platform: knownPlatform(),
    version: app.getVersion(),
  });
  const listener = listenToCalls(ipcMain, {
    handlers: afterSettings(handlers, () => {
      followSettings(settings.current(), say(), tray);
      void reminders.look('change');
    }),
    ownContents: () => ownWindow()?.webContents ?? null,
    log,
  });

  denyPermissions(session.defaultSession);
  cancelOutbound(session.defaultSession);
  protocol.handle(PAGE_SCHEME, servePages(path.join(DIST, 'renderer')));

  followSettings(settings.current(), say(), tray);
  followSystem(settings, autostart);
  app.on('activate', showWindow);
  beginAndStay({
    app,
    platform: process.platform,
    isWished: () => settings.current().staysInTray === true,
    tray,
    autostart,
    hasWindow: () => ownWindow() !== null,
    openWindow,
  }).catch(endUnstarted);
  void reminders.start();
  store.onChange(() => void reminders.look('change'));
  desktopPower({ powerMonitor, app }).onWake((reason) => void reminders.look(reason));
  finishSavesBeforeQuit(app, async () => {
    reminders.stop();
    closing.abort();
    await listener.settled();
    await store.settled();
  });
}

function openWindow(address?: string): void {
  openAppWindow({
    address,
    title: APP_NAME,
    preload: path.join(DIST, 'electron', 'preload.cjs'),
    icon: path.join(RESOURCES, 'icons', 'icon.png'),
    places: windowPlaceFile(path.join(folder, 'window.json')),
    log,
  });
}

function ownWindow(): ReturnType<typeof BrowserWindow.getAllWindows>[number] | null {
  return BrowserWindow.getAllWindows()[0] ?? null;
}

function showWindow(): void {
  const window = ownWindow();
  if (window === null) {
    openWindow();
    return;
  }
  if (window.isMinimized()) {
    window.restore();
  }
  window.show();
  window.focus();
}

/** Shows the page of an address, '/today', in the window. */
function openPage(address: string): void {
  const window = ownWindow();
  if (window === null) {
    openWindow(address);
    return;
  }
  showWindow();
  window.webContents.send(OPEN_CHANNEL, address);
}

/** Theme and language of what the pages do not draw, at the start and whenever the person changes them. */
function followSettings({ theme }: Settings, say: Say, tray: AppTray): void {
  nativeTheme.themeSource = theme;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(appMenu({ say, platform: process.platform, appName: APP_NAME, send: sendToPage })),
  );
  tray.refresh();
}

/** What was switched off in the settings of the computer is off in those of the app. */
function followSystem(settings: SettingsStore, autostart: Autostart): void {
  autostart.refresh();
  const current = settings.current();
  if (current.startsWithSystem === true && autostart.state() === 'off') {
    settings.save({ ...current, startsWithSystem: false });
  }
}

/** Coloured for panels of any shade; on macOS a template that the menu bar colours (its name says so). */
function trayIconFor(platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return 'trayTemplate.png';
    case 'win32':
      return 'tray.png';
    default:
      return 'trayLinux.png';
  }
}

function sendToPage(command: MenuCommand): void {
  showWindow();
  ownWindow()?.webContents.send(MENU_CHANNEL, command);
}

function afterSettings(handlers: Handlers, then: () => void): Handlers {
  return {
    ...handlers,
    async 'settings.save'(request) {
      const saved = await handlers['settings.save'](request);
      if (saved.ok) {
        then();
      }
      return saved;
    },
  };
}

/** The makers of papers are loaded with the first one that is asked for: reading them costs more than all the rest of the start. */
function documentsWith(fonts: string): Documents {
  let offerPdf: Promise<Documents['offerPdf']> | undefined;
  let messagePdf: Promise<Documents['messagePdf']> | undefined;
  let agreementPdf: Promise<Documents['agreementPdf']> | undefined;
  return {
    async offerPdf(paper) {
      offerPdf ??= import('./documents/offerPdf.ts').then(({ offerPdfMaker }) => offerPdfMaker(fonts));
      return (await offerPdf)(paper);
    },
    async mail(mail) {
      return (await import('./documents/messageMail.ts')).makeMessageMail(mail);
    },
    async messagePdf(paper) {
      messagePdf ??= import('./documents/messagePdf.ts').then(({ messagePdfMaker }) =>
        messagePdfMaker(fonts),
      );
      return (await messagePdf)(paper);
    },
    async calendar(calendar) {
      return (await import('./documents/calendar.ts')).makeCalendar(calendar);
    },
    async agreementPdf(paper, wish) {
      agreementPdf ??= import('./documents/agreementPdf.ts').then(({ agreementPdfMaker }) =>
        agreementPdfMaker(fonts),
      );
      return (await agreementPdf)(paper, wish);
    },
    async signPdf(pdf, use) {
      return (await import('./documents/signPdf.ts')).signPdf(pdf, use);
    },
  };
}

/** Nothing of what speaks with mail servers is loaded before the first click on sending. */
async function sendThroughAccount(errand: Parameters<Courier>[0]): ReturnType<Courier> {
  return (await import('./sending/courier.ts')).smtpCourier()(errand);
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function knownPlatform(): 'linux' | 'darwin' | 'win32' {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
}

function endUnstarted(thrown: unknown): void {
  log.surprise('start', thrown);
  const say = sayIn(screenLanguage('system', app.getPreferredSystemLanguages()[0] ?? 'en'));
  dialog.showErrorBox(
    say(($) => $.menu.notStarted.title),
    say(($) => $.menu.notStarted.text, { folder }),
  );
  app.exit(1);
}
