import { describe, expect, it } from 'vitest';
import { shortPath } from '../../src/files/find-files.ts';

describe('the short path', () => {
  it.each([
    ['/project/a/b.yaml', '/project', 'a/b.yaml'],
    ['/other/b.yaml', '/project', '/other/b.yaml'],
  ])('of %s in the working folder %s is %s', (path, cwd, expected) => {
    expect(shortPath(path, cwd)).toBe(expected);
  });
});
