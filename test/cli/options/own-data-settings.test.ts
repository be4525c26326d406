import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { NamedCommand } from '../../../src/cli/command.ts';
import { loadCommands } from '../../../src/cli/commands.ts';
import { readCommandLine } from '../../../src/cli/options/read-settings.ts';
import { ownDataSettings } from '../../../src/cli/options/sandbox-settings.ts';
import { createPaystub, type PaystubOptions } from '../../../src/index.ts';
import { readOwnData } from '../../../src/settings/own-data.ts';

const cwd = mkdtempSync(join(tmpdir(), 'paystub-own-data-'));
afterAll(() => rmSync(cwd, { recursive: true }));
const inFolder = (name: string) => join(cwd, name);
for (const [name, text] of [
  ['seed.yaml', 'sage-intacct:\n  employee-position:\n    - { key: "20", id: WELD-1, name: Welder }\n'],
  ['people.csv', 'firstName,lastName\nAnn,Lee\n'],
  ['all.yaml', 'seed: seed.yaml\npeople: 5\nrandom-seed: 7\n'],
  ['list.json', '{ "people": "people.csv" }'],
] as const)
  writeFileSync(inFolder(name), text);

const commands = (await loadCommands()).filter(({ options }) => 'people' in options);

/** The ways to say the same, what own data come from then, and the library's options for it. */
type Row = {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly from: string;
  readonly library: Pick<PaystubOptions, 'seed' | 'people' | 'randomSeed'>;
};
const all = { from: '--seed seed.yaml --people 5 --random-seed 7' };
const five = { from: '--people 5 --random-seed 1', library: { people: 5 } };
const list = { from: '--people people.csv --random-seed 1', library: { people: 'people.csv' } };
const rows: readonly Row[] = [
  { args: ['--seed', 'seed.yaml'], from: '--seed seed.yaml', library: { seed: 'seed.yaml' } },
  { env: { PAYSTUB_SEED: 'seed.yaml' }, from: '--seed seed.yaml', library: { seed: 'seed.yaml' } },
  { args: ['--people', '5'], ...five },
  { env: { PAYSTUB_PEOPLE: '5' }, ...five },
  { args: ['--people', 'people.csv'], ...list },
  { env: { PAYSTUB_PEOPLE: 'people.csv' }, ...list },
  { args: ['--config', 'list.json'], ...list },
  { env: { PAYSTUB_CONFIG: 'list.json' }, ...list },
  { args: ['--config', 'all.yaml'], ...all, library: { seed: 'seed.yaml', people: 5, randomSeed: 7 } },
  {
    args: ['--config', 'all.yaml'],
    env: { PAYSTUB_CONFIG: 'list.json' },
    ...all,
    library: { seed: 'seed.yaml', people: 5, randomSeed: 7 },
  },
  {
    args: ['--config', 'all.yaml', '--random-seed', '3'],
    env: { PAYSTUB_PEOPLE: '6', PAYSTUB_RANDOM_SEED: '2' },
    from: '--seed seed.yaml --people 6 --random-seed 3',
    library: { seed: 'seed.yaml', people: 6, randomSeed: 3 },
  },
  {
    args: ['--seed', 'seed.yaml'],
    env: { PAYSTUB_RANDOM_SEED: '2' },
    from: '--seed seed.yaml --random-seed 2',
    library: { seed: 'seed.yaml', randomSeed: 2 },
  },
];

async function markOf({ options }: NamedCommand, { args = [], env = {} }: Omit<Row, 'from' | 'library'>) {
  const { values } = await readCommandLine(options, args, { env, cwd });
  return (await readOwnData(ownDataSettings(values), cwd)).mark;
}

test('Every command that has a server of its own takes own data', () => {
  expect(commands.map(({ name }) => name)).toEqual(expect.arrayContaining(['serve', 'exec', 'replay', 'pact']));
});

describe('Own data are the same in every command and in the library', () => {
  test.each(rows.map((row) => ({ args: [], env: {}, ...row })))(
    'for the arguments $args and the variables $env: $from',
    async ({ library, from, ...said }) => {
      const { seed, people } = library;
      const file = (name: string | undefined) => (name === undefined ? {} : { seed: inFolder(name) });
      const options = {
        ...library,
        ...file(seed),
        ...(typeof people === 'string' ? { people: inFolder(people) } : {}),
      };
      await using paystub = await createPaystub(options);
      const info = await (await fetch(`${paystub.url}/__admin/info`)).json();
      const { digest } = (info as { readonly ownData: { readonly digest: string } }).ownData;
      const marks = await Promise.all(commands.map((command) => markOf(command, said)));
      expect(marks).toEqual(commands.map(() => ({ from, digest })));
    },
  );
});

describe('An own-data setting that is wrong is refused by the name that its user gave it', () => {
  test.each([
    [['--people', '0'], {}, '--people must be a whole number from 1 to 1000000, not "0"'],
    [
      [],
      { PAYSTUB_PEOPLE: 'people.xlsx' },
      'PAYSTUB_PEOPLE must be a whole number from 1 to 1000000, not "people.xlsx"',
    ],
    [
      ['--people', '5'],
      { PAYSTUB_RANDOM_SEED: 'x' },
      'PAYSTUB_RANDOM_SEED must be a whole number from 0 to 2147483647, not "x"',
    ],
    [['--random-seed', '5'], {}, '--random-seed is for --people'],
    [['--seed', 'people.csv'], {}, 'people.csv is a list of people: give it as --people people.csv'],
    [['--seed', 'none.yaml'], {}, 'cannot read the seed file none.yaml: there is no such file'],
    [['--people', 'none.csv'], {}, 'cannot read the file of people none.csv: there is no such file'],
    [['--config', 'none.yaml'], {}, `cannot read ${inFolder('none.yaml')}: there is no such file`],
  ])('%j with the variables %j: %s', async (args, env, message) => {
    for (const command of commands)
      await expect(markOf(command, { args, env: env as Record<string, string> })).rejects.toThrow(message);
  });
});
