import { render } from 'preact';
import { App } from './app.tsx';
import { Live } from './live.ts';

const live = new Live();
live.start();
const root = document.getElementById('app');
if (root !== null) render(<App live={live} />, root);
