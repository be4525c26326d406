import { create } from './library/create.ts';
import type { Paystub, PaystubOptions } from './library/paystub.ts';
import { readChoices } from './settings/choices.ts';
import { readOwnData } from './settings/own-data.ts';
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
 * @throws an error that says what is wrong with an option, or what `listen` throws where the port is taken
 */
export async function createPaystub(options: PaystubOptions = {}): Promise<Paystub> {
  const { people, seed, randomSeed } = options;
  const own = await readOwnData(
    {
      seed,
      people: people === undefined ? undefined : String(people),
      'random-seed': randomSeed === undefined ? undefined : String(randomSeed),
    },
    process.cwd(),
  );
  return create(options, {
    vendors: (begun) => own.into(vendors, begun),
    seed: own.mark,
    choices: readChoices(
      Object.entries(options.choose ?? {}).map(([rule, variant]) => `${rule}=${variant}`),
      vendors,
    ),
    version: version(),
    clock: options.clock ?? Date.now,
    timer: () => performance.now(),
    report: options.report ?? ((message) => process.stderr.write(`paystub: ${message}\n`)),
  });
}
