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
