import { shortPath } from '../files/find-files.ts';
import { ScenarioError } from './scenario-error.ts';

/** The own data that a scenario was recorded over: `info.x-paystub-own-data` of its document. */
export type RecordedData = {
  /** The same for the same data. */
  readonly digest: string;
  /** The flags that the data came from: `--seed company.yaml`. */
  readonly from: string;
  /** The time that generated dates are relative to, ISO 8601. */
  readonly begun: string;
};

/** A scenario and the own data that it was recorded over, if any. */
type RecordedScenario = { readonly file: string; readonly ownData: RecordedData | undefined };

/** The own data of a Paystub, and the folder that file names are relative to. */
export type ReplayedData = {
  readonly ownData?: { readonly digest: string; readonly from: string } | undefined;
  readonly cwd: string;
};

/**
 * Returns the time that generated dates must be relative to, in milliseconds since 1970, so that recorded scenarios
 * meet the data that they were recorded over; `undefined` if no scenario needs one.
 * @throws ScenarioError if a scenario was recorded over other data than these, or two of them at different times
 */
export function beginning(scenarios: readonly RecordedScenario[], { ownData, cwd }: ReplayedData): number | undefined {
  const recorded = scenarios.flatMap(({ file, ownData: data }) =>
    data === undefined ? [] : [{ name: shortPath(file, cwd), data }],
  );
  for (const { name, data } of recorded)
    if (data.digest !== ownData?.digest)
      throw new ScenarioError(`${name} was recorded over ${difference(data, ownData)}`);
  const [first] = recorded;
  const later = recorded.find(({ data }) => dayOf(data) !== (first === undefined ? undefined : dayOf(first.data)));
  if (first === undefined) return undefined;
  if (later !== undefined)
    throw new ScenarioError(
      `${first.name} and ${later.name} were recorded over companies of different days (${dayOf(first.data)}, ${dayOf(later.data)}); replay one at a time`,
    );
  return Date.parse(first.data.begun);
}

function difference({ from }: RecordedData, ownData: ReplayedData['ownData']): string {
  if (ownData === undefined) return `${from}, which is missing here; give it to the replay too`;
  return ownData.from === from
    ? `another content of ${from}; it has changed since`
    : `${from}, not over ${ownData.from}`;
}

function dayOf({ begun }: RecordedData): string {
  return begun.slice(0, 10);
}
