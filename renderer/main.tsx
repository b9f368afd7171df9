import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('index.html has no element "root"');
}
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
