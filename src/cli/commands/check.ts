import { resolve } from 'node:path';
import type { FolderState } from '../../storage/inspect.ts';
import type { Command } from '../command.ts';
import { dataFolderOf, dataFolderOptions, loadRecordCheck, orUsageError } from '../options/data-folder.ts';
import { describeOptions } from '../options/option.ts';

const usage = `Tells the state of a data folder that no server uses. Nothing in it is changed.

Usage: paystub check [options] DIR

Every checksum in every file is compared, and every record is checked by what this version asks of it. Exit code 0 where
all is good, 1 where something is lost, damaged or cannot be read by this version, 2 where DIR is no data folder or is in use.

${describeOptions(dataFolderOptions)}

Examples:
  paystub check .paystub
`;

/** `paystub check` */
export const check: Command = {
  usage,
  options: dataFolderOptions,
  rest: 'files',
  run: async (args, { cwd, clock, vendors, out }) => {
    const { checkFolder } = await import('../../storage/inspect.ts');
    const folder = resolve(cwd, dataFolderOf('check', args));
    const states = await orUsageError(checkFolder(folder, clock(), await loadRecordCheck(vendors)));
    for (const state of states) out(describe(state));
    return states.every(({ problems }) => problems.length === 0) ? 0 : 1;
  },
};

function describe({ name, files, bytes, records, problems }: FolderState): string {
  const size = `${files} files, ${bytes} bytes, ${records} records that differ from the seed`;
  if (problems.length === 0) return `${name}: good, ${size}\n`;
  return [`${name}: damaged, ${size} are good`, ...problems.map((problem) => `  ${problem}`), ''].join('\n');
}
