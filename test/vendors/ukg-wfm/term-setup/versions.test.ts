import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addVersion, areSound, versionsBetween } from '../../../../src/vendors/ukg-wfm/term-setup/versions.ts';

describe('the versions of a term', () => {
  const version = (text: string) => {
    const [startDate = '', endDate = ''] = text.split(' ');
    return { startDate, endDate };
  };
  const short = (versions: readonly { startDate: string; endDate: string }[]) =>
    versions.map(({ startDate, endDate }) => `${startDate} ${endDate}`);

  test.each([
    [[], true],
    [['2020-01-01 2021-01-01'], true],
    [['2020-01-01 2021-01-01', '2021-01-01 2022-01-01'], true],
    [['2021-01-01 2022-01-01', '2020-01-01 2021-01-01'], true],
    [['2020-01-01 2021-01-01', '2020-06-01 2022-01-01'], false],
    [['2020-01-01 2020-01-01'], false],
    [['2021-01-01 2020-01-01'], false],
  ])('areSound(%j) is %s', (versions: string[], sound) => expect(areSound(versions.map(version))).toBe(sound));

  test.each([
    ['2021-01-01 2022-01-01', ['2020-01-01 2021-01-01', '2021-01-01 2022-01-01', '2022-01-01 2023-01-01']],
    ['2019-01-01 2024-01-01', ['2019-01-01 2024-01-01']],
    ['2023-01-01 2024-01-01', ['2020-01-01 2023-01-01', '2023-01-01 2024-01-01']],
    ['2022-06-01 2024-01-01', ['2020-01-01 2022-06-01', '2022-06-01 2024-01-01']],
  ])('a version from 2020 to 2023 gives way to an added one of %s', (added, expected) => {
    expect(short(addVersion([version('2020-01-01 2023-01-01')], version(added)))).toEqual(expected);
  });

  test.each([
    [undefined, undefined, 2],
    ['2020-12-31', '2020-12-31', 1],
    ['2021-01-01', undefined, 1],
    [undefined, '2020-12-31', 1],
    [undefined, '2019-12-31', 0],
    ['2022-01-01', undefined, 0],
  ])('of one version for 2020 and one for 2021, between %s and %s there are %i', (first, last, count) => {
    const versions = ['2020-01-01 2021-01-01', '2021-01-01 2022-01-01'].map(version);
    expect(versionsBetween(versions, first, last)).toHaveLength(count);
  });

  test('versions stay sound whatever is added', () => {
    const day = fc.integer({ min: 1, max: 9 }).map((n) => `2020-01-0${n}`);
    const any = fc
      .tuple(day, day)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => (a < b ? { startDate: a, endDate: b } : { startDate: b, endDate: a }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (added) => {
        const versions = added.reduce<readonly ReturnType<typeof version>[]>(addVersion, []);
        expect(areSound(versions)).toBe(true);
        const last = added.at(-1);
        if (last !== undefined) expect(short(versions)).toContain(`${last.startDate} ${last.endDate}`);
      }),
      { numRuns: 1000 },
    );
  });
});
