import type { Evidence } from '../../engine/rules/rules.ts';
import type { AuthMode, SandboxSettings } from '../../engine/sandbox/settings.ts';
import type { OwnDataSettings } from '../../settings/own-data.ts';
import { readChoices, readTwins } from '../../settings/switches.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import { listOf, textOf, type Values } from './option.ts';

/**
 * Returns the settings that each sandbox starts with.
 * @throws UsageError for a rule, variant or twin that does not exist
 */
export function sandboxSettings(
  { auth, choose, twin, evidence, limits }: Values,
  vendors: readonly VendorKit[],
): SandboxSettings {
  return {
    auth: (auth ?? 'lenient') as AuthMode,
    choices: readChoices(listOf(choose), vendors),
    twins: readTwins(listOf(twin), vendors),
    floor: (evidence ?? 'inferred') as Evidence,
    limits: (limits ?? 'off') as 'off' | 'real',
  };
}

/** Returns the settings that own data come from. */
export function ownDataSettings(values: Values): OwnDataSettings {
  return { seed: textOf(values.seed), people: textOf(values.people), randomSeed: textOf(values['random-seed']) };
}
