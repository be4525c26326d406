import type { components } from '../server/control/generated/types.ts';

/** A schema of the control API. */
export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name];
