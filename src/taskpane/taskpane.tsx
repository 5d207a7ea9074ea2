import { createRoot } from 'react-dom/client';
import { App } from './app/App';

const panel = document.getElementById('panel');
if (panel) createRoot(panel).render(<App />);
