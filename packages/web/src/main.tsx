import './old-browsers.ts';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './styles/base.css';
import './styles/shell.css';
import './styles/home.css';
import './styles/desk.css';
import './styles/text.css';
import './styles/ledger.css';
import './styles/summary.css';

createRoot(document.getElementById('root')!).render(<App />);
