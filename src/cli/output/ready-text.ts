import type { Info } from '../../server/control/server.ts';
import type { VendorKit } from '../../vendors/kit.ts';

/** The facts that a server tells of itself when it takes requests. */
export type Ready = {
  readonly url: string;
  readonly info: Info;
  readonly vendors: readonly Pick<VendorKit, 'name' | 'title'>[];
  /** The place that keeps the state, as the user knows it; `undefined` if nothing is kept. */
  readonly place: string | undefined;
  /** The address of the dashboard; `undefined` where it is left out. */
  readonly ui: string | undefined;
  /** The file of the CA that certificates are signed by; `undefined` where no TLS is spoken. */
  readonly ca: string | undefined;
};

const width = 16;

/** The URL that commands call if they are told of no other. */
const usualUrl = 'http://127.0.0.1:4010';

/** Returns the first screen of a server: every line on its own, none longer than what it must hold. */
export function readyText({ url, info, vendors, place, ui, ca }: Ready): string {
  const lines = [
    `Paystub ${info.version}`,
    '',
    ...vendors.flatMap(({ name, title }) => vendorLines(title, info.vendors[name])),
    ...(info.tls === undefined ? [] : [row('TLS', info.tls.url)]),
    ...(info.proxy === undefined ? [] : [row('Proxy', `${info.proxy.url} for ${hostsOf(info.proxy)}`)]),
    ...(ca === undefined ? [] : [row('CA', `${ca} (paystub ca tells how to trust it)`)]),
    row('Data', place === undefined ? 'kept nowhere: every start is fresh' : `kept in ${place}`),
    row('Start over', `npx paystub control reset${url === usualUrl ? '' : ` --url ${url}`}`),
    ...(ui === undefined ? [] : [row('Dashboard', ui), row('Help', `${url}/__admin/docs`)]),
    row('Open', `${url}/__admin/info, ${url}/__admin/openapi`),
    row('Stop', 'Ctrl-C'),
    '',
    `READY ${url}`,
  ];
  return `${lines.join('\n')}\n`;
}

function vendorLines(title: string, vendor: Info['vendors'][string] | undefined): readonly string[] {
  if (vendor === undefined) return [];
  const entries = Object.entries(vendor.credentials);
  const nameWidth = Math.max(...entries.map(([name]) => name.length));
  return [
    row(title, vendor.baseUrl),
    ...entries.map(([name, value]) => row('', `${name.padEnd(nameWidth)}  ${value}`)),
    '',
  ];
}

function hostsOf({ hosts }: NonNullable<Info['proxy']>): string {
  return hosts.map(({ host }) => host).join(', ');
}

function row(name: string, value: string): string {
  return `${name.padEnd(width)}${value}`;
}
