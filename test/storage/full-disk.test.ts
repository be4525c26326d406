import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { start } from './helpers/processes.ts';
import { temporaryFolder } from './helpers/temporary-folder.ts';

const root = temporaryFolder();
const script = fileURLToPath(new URL('helpers/small-disk.ts', import.meta.url));

// Every account can limit the size of files; a full disk cuts lines off in the same way.
test.skipIf(process.platform === 'win32')(
  'A commit that the disk has no room for is refused and undone, and the next one that fits is kept',
  async () => {
    const folder = join(root, 'data');
    const blocks = 8; // of 512 bytes
    const limited = `ulimit -f ${blocks}; exec "$0" "$@"`;
    const child = start('sh', ['-c', limited, process.execPath, script, folder]);
    expect(await child.ended).toBe(0);
    const journal = join(folder, 'sandboxes/default/journal-00000001.ndjson');
    expect(child.out.split('\n')).toEqual([
      'kept b',
      'kept c',
      `reported ${journal}: cannot be written: EFBIG: file too large, write`,
      `refused d ${journal}: cannot be written: EFBIG: file too large, write`,
      'kept e',
      `reported ${journal}: cannot be written: EFBIG: file too large, write`,
      `refused f ${journal}: cannot be written: EFBIG: file too large, write`,
      'kept g',
      'has a,b,c,e,g',
      'finds a,b,c,e,g',
      '',
    ]);
    expect(child.err).toBe('');
  },
);
