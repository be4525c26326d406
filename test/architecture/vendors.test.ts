import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root, vendorFolders } from './sources.ts';

describe.each(vendorFolders)('%s', (folder) => {
  const entries = readdirSync(root + folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const _folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

  test('has no file outside of its rooms and chapters but those of every vendor', () => {
    const known = ['index', 'types', 'tables', 'handlers', 'fault-presets', 'pact-states', 'actions'];
    expect(files.filter((name) => !known.includes(name.replace('.ts', '')))).toEqual([]);
  });
});
