import type { WebContents } from 'electron';
import { isOwnPage } from './pageAddress.ts';

/**
 * The window stays on our own pages: no other address, no redirect, no new window, no embedded one.
 * https://www.electronjs.org/docs/latest/tutorial/security (13, 14, 11)
 */
export function lockNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => stayHome(event));
  contents.on('will-frame-navigate', (event) => stayHome(event));
  contents.on('will-redirect', (event) => stayHome(event));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function stayHome(event: { readonly url: string; preventDefault(): void }): void {
  if (!isOwnPage(event.url)) {
    event.preventDefault();
  }
}
