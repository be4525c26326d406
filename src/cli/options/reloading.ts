import { nodeUtil } from '../../engine/built-ins.ts';
import type { RunningServer } from '../../server/server.ts';
import type { ReadAgain } from '../../server/starting-point.ts';
import { ownDataFiles, readOwnData } from '../../settings/own-data.ts';
import { reloadWhenChanged } from '../../settings/reload-when-changed.ts';
import type { Terminal } from '../terminal.ts';
import { configPaths } from './config-file.ts';
import { freshServerOptions } from './fresh-server.ts';
import { textOf, type Values } from './option.ts';
import { ownDataSettings, sandboxSettings } from './sandbox-settings.ts';

/** The files and settings of a running server. */
export type Reloading = {
  readonly readAgain: ReadAgain;
  /** Returns the paths of the files that were read: configuration, seed, people. */
  readonly files: () => readonly string[];
};

/**
 * Prepares to read the files and settings of a server again.
 * @param first the settings that it was started with
 * @param read reads the settings as they are now
 */
export function createReloading(first: Values, read: () => Promise<Values>, terminal: Terminal): Reloading {
  const { cwd, clock, vendors } = terminal;
  let values = first;
  let noted = first;
  return {
    files: () => filesOf(values, terminal),
    readAgain: async (begun = clock()) => {
      values = await read();
      const settings = sandboxSettings(values, vendors);
      const { mark, addTo } = await readOwnData(ownDataSettings(values), cwd);
      const point = { vendors: await addTo(vendors, begun), settings, notes: notesOf(noted, values) };
      noted = values;
      return mark === undefined ? point : { ...point, ownData: { ...mark, begun } };
    },
  };
}

function filesOf(values: Values, { env, cwd }: Terminal): readonly string[] {
  return [
    ...configPaths(textOf(values.config) ?? env.PAYSTUB_CONFIG, cwd),
    ...ownDataFiles(ownDataSettings(values), cwd),
  ];
}

/** Lines about changed settings that only a start reads. */
function notesOf(before: Values, after: Values): readonly string[] {
  const flags = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...flags]
    .filter((flag) => flag === 'plugin' || !Object.hasOwn(freshServerOptions, flag))
    .filter((flag) => !nodeUtil().isDeepStrictEqual(before[flag], after[flag]))
    .map((flag) => `${flag} takes effect at the next start`);
}

/** Reloads a server whenever one of its files changes. @returns a function that ends it */
export function watch(
  { paystub: { facts } }: RunningServer,
  { files }: Reloading,
  tell: (message: string) => void,
): () => void {
  const { reload } = facts;
  return reload === undefined ? () => {} : reloadWhenChanged({ files, reload, tell });
}
