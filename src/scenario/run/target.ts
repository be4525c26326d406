import type { Vendor } from '../../engine/request/vendor.ts';
import { type Route, routesTo } from './routes.ts';

/** A real tenant (or another Paystub) that answers in place of the simulated system. */
export type Target = {
  /** The vendor's name. */
  readonly vendor: string;
  /** The part before the vendor's own paths, as `baseUrl` in `GET /__admin/info`: `https://tenant.example.com`. */
  readonly url: string;
  /** Headers by lower-case name, sent unless a request has one of that name itself. All of them are secrets. */
  readonly headers: Readonly<Record<string, string>>;
};

/** Returns routes from the servers of vendors to their targets. */
export async function routesToTargets(
  targets: readonly Target[],
  vendors: readonly Pick<Vendor, 'name' | 'contract'>[],
): Promise<readonly Route[]> {
  const routes = targets.map(async ({ vendor, url, headers }) => {
    const contracts = vendors.filter(({ name }) => name === vendor).map(({ contract }) => ({ mount: '', contract }));
    return (await routesTo(url.replace(/\/$/, ''), contracts)).map((route) => ({ ...route, headers }));
  });
  return (await Promise.all(routes)).flat();
}

/**
 * Returns the texts of a target's headers that must not be shown: the values, and tokens behind `Bearer` or `Basic`.
 */
export function secretsOf(headers: Target['headers']): readonly string[] {
  return Object.values(headers)
    .flatMap((value) => [value, value.replace(/^(Bearer|Basic) /i, '')])
    .filter((text) => text.length >= 4);
}
