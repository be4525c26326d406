import { create } from './library/create.ts';
import type { Paystub, PaystubOptions } from './library/paystub.ts';
import { readOwnData } from './settings/own-data.ts';
import { readChoices, readTwins } from './settings/switches.ts';
import { version } from './settings/version.ts';
import { vendors } from './vendors/index.ts';

export type { Credentials } from './library/credentials.ts';
export type { CallControl, OperationId } from './library/operation.ts';
export type { Paystub, PaystubOptions } from './library/paystub.ts';
// biome-ignore lint/performance/noBarrelFile: it is the package's face, not a barrel
export { PaystubError } from './library/paystub-error.ts';
export type * from './library/sandbox.ts';

/**
 * Starts a Paystub inside this process, on a free port unless one is given.
 * @returns the running server; its members do what the control API does
 * @throws Error that says which option is wrong and why: an unknown rule, variant or twin, a number out of range, a seed file
 * that cannot be read or has errors, a damaged data folder
 * @throws the error of `listen` (`EADDRINUSE`, `EADDRNOTAVAIL`) if the port is taken or the address is not this
 * machine's
 */
export async function createPaystub(options: PaystubOptions = {}): Promise<Paystub> {
  const { people, seed, randomSeed } = options;
  const settings = { seed, people: people?.toString(), randomSeed: randomSeed?.toString() };
  const ownData = await readOwnData(settings, process.cwd());
  return create(options, {
    vendors: (begun) => ownData.addTo(vendors, begun),
    seed: ownData.mark,
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
