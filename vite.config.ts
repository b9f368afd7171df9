import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The window: one page, relative addresses, no inlined assets (the content security policy has no data: scripts). */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
});
