import type Electron from 'electron';
import { app } from './app.ts';
import type { BrowserWindow } from './browserWindow.ts';
import { chooseWhatToOpen } from './openChooser.ts';
import { chooseWhereToSave } from './saveChooser.ts';

type WithOrWithoutWindow<Options> = [options: Options] | [window: unknown, options: Options];

/**
 * `electron.dialog`. Deviations: which program asks, see openChooser.ts and saveChooser.ts; Chromium's own chooser takes neither title
 * nor button; a message about a failed start goes to stderr, as Electron's own does on Linux before the app is ready.
 */
export const dialog = {
  async showOpenDialog(
    ...given: WithOrWithoutWindow<Electron.OpenDialogOptions>
  ): Promise<Electron.OpenDialogReturnValue> {
    const [window, options] = given.length === 1 ? [undefined, given[0]] : given;
    // Whatever window the app hands over was made by the stand-in.
    const page = await (window as BrowserWindow | undefined)?.page();
    const file = await chooseWhatToOpen(options, page);
    return { canceled: file === null, filePaths: file === null ? [] : [file] };
  },

  async showSaveDialog(
    ...given: WithOrWithoutWindow<Electron.SaveDialogOptions>
  ): Promise<Electron.SaveDialogReturnValue> {
    const options = given.length === 1 ? given[0] : given[1];
    const file = await chooseWhereToSave(options, app.getPath('downloads'));
    return { canceled: file === null, filePath: file ?? '' };
  },

  showErrorBox(title: string, content: string): void {
    process.stderr.write(`${title}\n${content}\n`);
  },
} satisfies Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showErrorBox'>;
