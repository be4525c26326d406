import { pageRoot } from './api.ts';

/** The page that an address names: its path below the root, and its query. */
export type Route = { readonly path: readonly string[]; readonly query: URLSearchParams };

/** Reads the page that the address names. */
export function currentRoute(): Route {
  const path = location.pathname.startsWith(pageRoot.pathname) ? location.pathname.slice(pageRoot.pathname.length) : '';
  const parts = path.split('/').filter(Boolean).map(decodeURIComponent);
  return { path: parts.length === 0 ? ['requests'] : parts, query: new URLSearchParams(location.search) };
}

/** Returns the address of a page. @param query members that are empty are left out */
export function addressOf(path: readonly string[], query: Readonly<Record<string, string>> = {}): string {
  const filled = Object.entries(query).filter(([, value]) => value !== '');
  const search = new URLSearchParams(filled).toString();
  return pageRoot.pathname + path.map(encodeURIComponent).join('/') + (search === '' ? '' : `?${search}`);
}

const moved = new EventTarget();

/** Goes to a page. @param replace true to leave no entry in the browser's history */
export function go(address: string, replace = false): void {
  if (replace) history.replaceState(undefined, '', address);
  else history.pushState(undefined, '', address);
  moved.dispatchEvent(new Event('move'));
}

/** Calls a listener with each change of the page. @returns a function that stops it */
export function onMove(listener: () => void): () => void {
  moved.addEventListener('move', listener);
  addEventListener('popstate', listener);
  return () => {
    moved.removeEventListener('move', listener);
    removeEventListener('popstate', listener);
  };
}
