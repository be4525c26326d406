import { connectTo } from './library/connect.ts';
import { create } from './library/create.ts';
import type {
  ConnectOptions,
  ConnectOrCreateOptions,
  MountedPaystub,
  Paystub,
  PaystubOptions,
} from './library/paystub.ts';
import { ownDataFiles, readOwnData } from './settings/own-data.ts';
import { readChoices, readTwins } from './settings/switches.ts';
import { version } from './settings/version.ts';
import { vendors as builtIn } from './vendors/index.ts';
import type { VendorKit } from './vendors/kit.ts';

export type { Credentials } from './library/generated/vendors.ts';
export type { CallControl, OperationId } from './library/operation.ts';
export type {
  ConnectOptions,
  ConnectOrCreateOptions,
  MountedPaystub,
  Paystub,
  PaystubOptions,
} from './library/paystub.ts';
// biome-ignore lint/performance/noBarrelFile: it is the package's face, not a barrel
export { PaystubError } from './library/paystub-error.ts';
export type { ExpectedFilter, ExpectedPeople, Person, PersonFilter, Timeline } from './library/people.ts';
export type { ReportFormat, Reports } from './library/reports.ts';
export type * from './library/sandbox.ts';
export type { PluginVendors, RecordOf, TableName, VendorOperationId } from './library/vendor-types.ts';

/**
 * Starts a Paystub inside this process, on a free port unless one is given. With `listen: false` it has no server of its own
 * but an `app`.
 * @returns the running server; its members do what the control API does
 * @throws Error that says which option is wrong and why: an unknown rule, variant or twin, a number out of range, a seed file
 * that cannot be read or has errors, a plugin that cannot be loaded, a damaged data folder
 * @throws the error of `listen` (`EADDRINUSE`, `EADDRNOTAVAIL`) if the port is taken or the address is not this
 * machine's
 */
export async function createPaystub(options: PaystubOptions & { readonly listen: false }): Promise<MountedPaystub>;
export async function createPaystub(options?: PaystubOptions): Promise<Paystub>;
export async function createPaystub(options: PaystubOptions = {}): Promise<Paystub> {
  const { people, seed, randomSeed, plugins = [] } = options;
  const settings = { seed, people: people?.toString(), randomSeed: randomSeed?.toString() };
  const cwd = process.cwd();
  const vendors = await withPlugins(plugins, cwd);
  const ownData = await readOwnData(settings, cwd);
  return create(options, {
    vendors: (begun) => ownData.addTo(vendors, begun),
    seed: ownData.mark,
    readAgain: async (begun) => {
      const { mark, addTo } = await readOwnData(settings, cwd);
      return { vendors: await addTo(vendors, begun), ownData: mark === undefined ? undefined : { ...mark, begun } };
    },
    files: ownDataFiles(settings, cwd),
    choices: readChoices(
      Object.entries(options.choose ?? {}).map(([rule, variant]) => `${rule}=${variant}`),
      vendors,
    ),
    twins: readTwins(
      Object.entries(options.twins ?? {}).map(([rule, twin]) => `${rule}=${twin}`),
      vendors,
    ),
    version: version(),
    clock: options.clock ?? Date.now,
    timer: () => performance.now(),
    report: options.report ?? ((message) => process.stderr.write(`paystub: ${message}\n`)),
  });
}

async function withPlugins(names: readonly string[], cwd: string): Promise<readonly VendorKit[]> {
  if (names.length === 0) return builtIn;
  const { loadPlugins } = await import('./plugins/load-plugins.ts');
  return loadPlugins(names, cwd, builtIn);
}

/**
 * Connects to a Paystub that runs already, such as the one that `paystub exec` starts.
 * @param url its base URL, or that of a sandbox (`…/sandbox/alice`); `PAYSTUB_URL` if not given
 * @returns its face, as `createPaystub` returns it; `close` leaves the server running
 * @throws Error with one line if no URL is known, or nothing answers there, or another program, or another version
 */
export async function connect(
  url: string | undefined = process.env.PAYSTUB_URL,
  options: ConnectOptions = {},
): Promise<Paystub> {
  if (url === undefined || url === '')
    throw new Error('no Paystub to connect to: give its URL, or run this by "paystub exec", which sets PAYSTUB_URL');
  const adminToken = options.adminToken ?? process.env.PAYSTUB_ADMIN_TOKEN;
  const session = `sandbox-${crypto.randomUUID().slice(0, 8)}`;
  return connectTo(url, { ...options, adminToken }, { vendors: builtIn, version: version(), clock: Date.now, session });
}

/**
 * Connects to the Paystub of `PAYSTUB_URL`, or starts one where that is not set.
 * @param options those of a Paystub that is started; a running one keeps its own, but for `unusedFaults`
 * @throws what `connect` or `createPaystub` throws
 */
export async function connectOrCreate(options: ConnectOrCreateOptions = {}): Promise<Paystub> {
  const { connect: mayConnect = true, ...own } = options;
  const url = process.env.PAYSTUB_URL ?? '';
  if (!mayConnect || url === '') return createPaystub(own);
  return connect(url, own.unusedFaults === undefined ? {} : { unusedFaults: own.unusedFaults });
}
