import { doubledSlashHint } from '../engine/http/nearest.ts';
import { Problem } from './problem.ts';

/** The problem of a request to a sandbox whose name cannot be one. */
export function badName(name: string): Problem {
  return new Problem(400, {
    title: 'Bad sandbox name',
    detail: `"${name}" is no name for a sandbox: 1 to 64 letters, digits, dots, hyphens and underscores, the first a letter or digit.`,
  });
}

/** The problem of a request whose path is no vendor's. */
export function noSuchVendor(path: string, vendors: readonly { readonly mount: string }[]): Problem {
  return new Problem(404, {
    title: 'Nothing here',
    detail: `No vendor has the path ${path}. Begin it with a vendor's mount; GET /__admin/info lists the base URLs.${doubledSlashHint(path)}`,
    allowed: [...vendors.map(({ mount }) => mount), '/__admin'],
  });
}

/** The problem of a request with two `Host` headers. */
export const twoHosts = new Problem(
  400,
  { title: 'Two Host headers', detail: 'A request names its host once (RFC 9112, 3.2).' },
  { Connection: 'close' },
);

/** True for a request with two `Host` headers. @param rawHeaders names and values in turn */
export function hasTwoHosts(rawHeaders: readonly string[]): boolean {
  // Node keeps the first one and drops the others. A gate in front may have gone by another one.
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? '';
    if (name.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count > 1;
}
