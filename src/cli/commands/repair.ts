import { resolve } from 'node:path';
import type { Repair } from '../../storage/inspect.ts';
import type { Command } from '../command.ts';
import { dataFolderOf, dataFolderOptions, loadRecordCheck, orUsageError } from '../options/data-folder.ts';
import { describeOptions } from '../options/option.ts';

const usage = `Keeps what is good of the damaged sandboxes of a data folder that no server uses.

Usage: paystub repair [options] DIR

Everything that was there is copied to DIR/damaged first. Records whose last change is lost are as they were before it,
and may refer to records that are lost. Records that this version cannot read are as the seed has them, or gone; they
are kept in bad-records.ndjson beside the copy. Exit code 0; 2 where DIR is no data folder, is in use or cannot be written.

${describeOptions(dataFolderOptions)}

Examples:
  paystub repair .paystub
`;

/** `paystub repair` */
export const repair: Command = {
  usage,
  options: dataFolderOptions,
  rest: 'files',
  run: async (args, { cwd, clock, vendors, out }) => {
    const { repairFolder } = await import('../../storage/inspect.ts');
    const folder = resolve(cwd, dataFolderOf('repair', args));
    const repairs = await orUsageError(repairFolder(folder, clock(), await loadRecordCheck(vendors)));
    for (const repaired of repairs) out(describe(repaired));
    if (repairs.length === 0) out('Nothing is damaged.\n');
    return 0;
  },
};

function describe({ name, records, problems, copy }: Repair): string {
  const head = `${name}: repaired, ${records} records that differ from the seed are kept; all that was there is in ${copy}`;
  return [head, ...problems.map((problem) => `  ${problem}`), ''].join('\n');
}
