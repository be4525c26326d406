import { readChoices } from './cli/choices.ts';
import { version } from './cli/version.ts';
import { create, type Paystub, type PaystubOptions } from './library/create.ts';
import { vendors } from './vendors/index.ts';

export type { OperationId } from './library/call-control.ts';
export type { Paystub, PaystubOptions } from './library/create.ts';
export type { Credentials } from './library/credentials.ts';
// biome-ignore lint/performance/noBarrelFile: it is the package's face, not a barrel
export { PaystubError } from './library/paystub-error.ts';
export type * from './library/sandbox.ts';

/**
 * Starts a Paystub inside this process, on a free port unless one is given.
 * @returns the running server; its members do what the control API does
 * @throws an error that says what is wrong with an option, or what `listen` throws where the port is taken
 */
export async function createPaystub(options: PaystubOptions = {}): Promise<Paystub> {
  return create(options, {
    vendors,
    version: await version(),
    clock: options.clock ?? Date.now,
    timer: () => performance.now(),
    report: options.report ?? ((message) => process.stderr.write(`paystub: ${message}\n`)),
    choices: readChoices(
      Object.entries(options.choose ?? {}).map(([rule, variant]) => `${rule}=${variant}`),
      vendors,
    ),
  });
}
