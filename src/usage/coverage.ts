import type { Shape } from '../server/control/call.ts';
import { UsageError } from '../settings/usage-error.ts';
import type { VendorKit } from '../vendors/kit.ts';

/** The share of what the vendors have that was met. */
export type Coverage = Shape<'Coverage'>;
/** A hazard, and how often it was met. */
export type CoveredHazard = Shape<'CoveredHazard'>;

/** The sum of the coverage of runs, of parallel jobs for instance. */
export function mergeCoverage(parts: readonly Coverage[]): Coverage {
  return {
    operations: merged(
      parts,
      'operations',
      ({ vendor, operation }) => `${vendor} ${operation}`,
      (a, b) => ({
        ...a,
        statuses: sumOf(a.statuses, b.statuses),
        unseen: a.unseen.filter((status) => b.unseen.includes(status)),
      }),
    ),
    rules: merged(
      parts,
      'rules',
      ({ id }) => id,
      (a, b) => ({ ...a, requests: a.requests + b.requests }),
    ),
    hazards: merged(
      parts,
      'hazards',
      ({ vendor, name }) => `${vendor} ${name}`,
      (a, b) => ({
        ...a,
        requests: a.requests + b.requests,
      }),
    ),
    ...missedIn(parts),
  };
}

function missedIn(parts: readonly Coverage[]): Pick<Coverage, 'missed'> {
  const missed = parts.flatMap((part) => part.missed ?? []);
  return missed.length === 0 ? {} : { missed: missed.reduce((sum, count) => sum + count) };
}

type Lists = Pick<Coverage, 'operations' | 'rules' | 'hazards'>;

function merged<Name extends keyof Lists>(
  parts: readonly Coverage[],
  name: Name,
  keyOf: (item: Lists[Name][number]) => string,
  join: (a: Lists[Name][number], b: Lists[Name][number]) => Lists[Name][number],
): Lists[Name][number][] {
  const items = new Map<string, Lists[Name][number]>();
  for (const item of parts.flatMap((part): readonly Lists[Name][number][] => part[name])) {
    const known = items.get(keyOf(item));
    items.set(keyOf(item), known === undefined ? item : join(known, item));
  }
  return [...items.values()];
}

function sumOf(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const statuses = [...Object.keys(a), ...Object.keys(b)];
  return Object.fromEntries(statuses.map((status) => [status, (a[status] ?? 0) + (b[status] ?? 0)]));
}

/** Returns the names of required hazards that a run has not met. */
export type FindMissing = (coverage: Pick<Coverage, 'hazards'>) => readonly string[];

/**
 * Reads the names of required hazards.
 * @param names each as `second-page`, also with blanks, or of one vendor as `ukg-wfm:second-page`
 * @returns a function that gives the names which a run has not met
 * @throws UsageError for a hazard that no vendor has
 */
export function requireHazards(
  names: readonly string[],
  vendors: readonly Pick<VendorKit, 'name' | 'hazards'>[],
): FindMissing {
  const hazards = vendors.flatMap(({ name: vendor, hazards: own = [] }) => own.map(({ name }) => ({ vendor, name })));
  const required = names.map((name) => name.replaceAll(' ', '-'));
  const unknown = required.find((name) => !hazards.some((hazard) => isNamed(hazard, name)));
  if (unknown !== undefined) {
    const known = [...new Set(hazards.map(({ name }) => name))].join(', ');
    throw new UsageError(`there is no hazard "${unknown}"; there are ${known}`);
  }
  return (coverage) =>
    required.filter((name) => !coverage.hazards.some((one) => one.requests > 0 && isNamed(one, name)));
}

function isNamed({ vendor, name }: Pick<CoveredHazard, 'vendor' | 'name'>, required: string): boolean {
  return required === name || required === `${vendor}:${name}`;
}
