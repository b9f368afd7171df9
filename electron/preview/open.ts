import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';

// node dist/preview/open.js FOLDER [switches]: what `electron FOLDER [switches]` does, with an installed Chromium for a window.
process.argv.splice(1, 1);
const folder = path.resolve(process.argv[1] ?? '.');
const about = readAbout(folder);

app.begin({ name: about.productName, version: about.version, folder });

// `import 'electron'` anywhere, in the app or in a library of its, leads to the stand-in beside this file.
const standIn = new URL('./electron.js', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' || specifier === 'electron/main'
      ? { url: standIn, format: 'module', shortCircuit: true }
      : next(specifier, context),
});

await import(pathToFileURL(path.join(folder, about.main)).href);
// Electron is ready once the app's main file has run to its end: https://www.electronjs.org/docs/latest/tutorial/esm
app.becomeReady();

interface About {
  readonly main: string;
  readonly productName: string;
  readonly version: string;
}

function readAbout(folder: string): About {
  // The app's own package.json, which names all three.
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as About;
}
