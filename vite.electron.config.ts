import { defineConfig } from 'vite';

/** pdfkit and fontkit bundle without complaint and fail when run, so they stay outside (docs/decisions). */
const EXTERNAL = ['electron', 'pdfkit', 'fontkit', 'electron-store', 'playwright'];

/** The main process, the stand-in and the terminal: ES modules on Node, split so that each command loads its own part. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: EXTERNAL, target: 'node' },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: {
        'electron/main': 'electron/main.ts',
        'terminal/common-ground': 'electron/terminal/common-ground.ts',
        'preview/open': 'electron/preview/open.ts',
        'preview/electron': 'electron/preview/electron.ts',
      },
      external: EXTERNAL,
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
