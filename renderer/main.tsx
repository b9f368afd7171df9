import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { bridge } from './data/bridge.ts';
import { takeInDrafts } from './data/draft.ts';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('index.html has no element "root"');
}
// Before the first page, so that what was being typed stands there again at once.
const drafts = await bridge().call('drafts.read', undefined);
if (drafts.ok) {
  takeInDrafts(drafts.value);
}
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
