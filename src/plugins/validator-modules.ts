import equalModule from 'ajv/dist/runtime/equal.js';
import lengthModule from 'ajv/dist/runtime/ucs2length.js';
import { formats } from '../engine/http/formats.ts';
import * as json from '../engine/http/json.ts';

/** Bundlers unwrap the `default` of such a CommonJS module, Node does not. */
function asModule(module: unknown): { readonly default: unknown } {
  return typeof module === 'function' ? { default: module } : (module as { readonly default: unknown });
}

/** The modules that generated validators of plugins call, by the paths that ajv's compiler gives them. */
export const validatorModules: Readonly<Record<string, unknown>> = {
  'ajv/dist/runtime/equal': asModule(equalModule),
  'ajv/dist/runtime/ucs2length': asModule(lengthModule),
  '../../../engine/http/formats.ts': { formats },
  '../../../engine/http/json.ts': json,
};
