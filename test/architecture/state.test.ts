import { describe, expect, test } from 'vitest';
import { sources } from './sources.ts';

// The command line and the library's door are where a process's clock, chance and environment come in.
const doors = /^src\/(cli\/|index\.ts$)/;
// The generator is a program that ends; its modules are not shared by requests.
const inside = sources.filter(({ file }) => !file.startsWith('src/generate/'));

describe('a source', () => {
  test.each(inside.map(({ file }) => file).filter((file) => !doors.test(file)))(
    '%s reads no clock, chance or environment of its own',
    (file) => {
      const text = sources.find((source) => source.file === file)?.text;
      expect(text).not.toMatch(/Date\.now\(|new Date\(\)|Math\.random\(|process\.env/);
    },
  );
});
