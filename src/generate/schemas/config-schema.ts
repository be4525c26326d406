import type { Option, Options } from '../../cli/options/option.ts';
import type { JsonSchema } from '../../engine/state/records.ts';

/** Makes the JSON Schema of configuration files from the settings that they may hold. */
export function configSchema(options: Options): JsonSchema {
  const settings = Object.entries(options).filter(([, { flagOnly }]) => flagOnly !== true);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Paystub configuration file',
    description: 'Settings by the names of their flags; a flag or a PAYSTUB_* variable wins over them.',
    type: ['object', 'null'],
    properties: Object.fromEntries(settings.map(([flag, option]) => [option.inFile ?? flag, settingSchema(option)])),
    additionalProperties: false,
  };
}

function settingSchema({ type, multiple, allowed, help }: Option): JsonSchema {
  if (type === 'boolean') return { description: help, type: 'boolean' };
  const one = allowed === undefined ? { type: ['string', 'number'] } : { enum: allowed };
  if (multiple !== true) return { description: help, ...one };
  const values = { type: ['string', 'boolean', 'number'] };
  return {
    description: help,
    anyOf: [one, { type: 'array', items: one }, { type: 'object', additionalProperties: values }],
  };
}
