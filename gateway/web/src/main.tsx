import './app/nonce';
import './app/theme.css';
import './app/appearance';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startWords } from './i18n';
import { sweep } from './lib/drafts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
await startWords();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
sweep();
