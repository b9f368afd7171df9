/** The name in menus and of the folder for the app's own files (package.json, productName). */
export const APP_NAME = 'Common Ground';

/** Must equal appId in electron-builder.yml: Windows ties notifications and the taskbar to the shortcut that carries it. */
export const APP_ID = 'org.common-ground.app';
