import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/changes/compare.ts';
import { type Behaviour, behaviourOf } from '../../src/changes/digest.ts';
import { missingEntries } from '../../src/changes/missing-entries.ts';
import { knownReleases, readBehaviour } from '../../src/changes/releases.ts';
import { version } from '../../src/settings/version.ts';
import { vendors } from '../../src/vendors/index.ts';
import { paystubHere, temporaryFolder } from '../helpers/cli.ts';

const now = await behaviourOf(vendors, version());
const rule = 'ukg.terms.get.none';
const operation = 'sage-intacct createEmployeePosition';

/** The behaviour of now as an earlier release might have had it. */
function earlier(change: { rules?: object; operations?: object; without?: readonly string[] }): Behaviour {
  const keep = <T>(all: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => change.without?.includes(name) !== true));
  return {
    paystub: '0.0.9',
    rules: { ...keep(now.rules), ...change.rules },
    operations: { ...keep(now.operations), ...change.operations },
  };
}

describe('the changes since a release', () => {
  test('are none where nothing differs, also after a way through a file', () => {
    expect(compare(now, JSON.parse(JSON.stringify(now)))).toEqual([]);
    expect(Object.keys(now.rules).length).toBe(vendors.reduce((sum, { rules }) => sum + Object.keys(rules).length, 0));
  });

  test('tell of another default, other evidence, and positions that came and went', () => {
    const before = now.rules[rule];
    const old = { ...before, position: 'not-found', evidence: 'observed', others: { empty: 'x', gone: 'y' } };
    expect(compare(earlier({ rules: { [rule]: old } }), now)).toEqual([
      {
        ...{ kind: 'changed', of: 'rule', name: rule },
        says: [
          'in force: not-found → empty',
          'evidence: observed → inferred',
          'position empty: x → 200 with an empty list',
          'position gone is gone',
          'position not-found is new: 400 with that text',
        ],
      },
    ]);
  });

  test('tell of rules and operations that are new, gone, or have another contract', () => {
    const gone = { 'ukg.old': { ...now.rules[rule], summary: 'It was so.', evidence: 'inferred' } };
    const other = { [operation]: { ...now.operations[operation], contract: '0' } };
    const before = earlier({ rules: gone, operations: other, without: [rule] });
    expect(compare(before, now).map(({ kind, of, name }) => `${kind} ${of} ${name}`)).toEqual([
      'removed rule ukg.old',
      `added rule ${rule}`,
      `changed operation ${operation}`,
    ]);
  });

  test('see a schema that an operation refers to over several others', async () => {
    const [vendor] = vendors;
    if (vendor === undefined) throw new Error('no vendor');
    const document = JSON.parse(JSON.stringify(await vendor.contract.document()));
    const contract = { ...vendor.contract, document: async () => document };
    const before = await behaviourOf([{ ...vendor, contract }], '1');
    document.components.schemas.PersonIdentity.properties.another = { type: 'string' };
    const changed = compare(before, await behaviourOf([{ ...vendor, contract }], '2'));
    expect(changed.map(({ name }) => name)).toContain('ukg-wfm createEmploymentTermAssignment');
    expect(changed.length).toBeLessThan(contract.operations.length);
  });
});

describe('the changelog', () => {
  /** Rules and contracts that differ from the last release of a tree, and that its changelog does not name. */
  function missingIn(tree: string): readonly string[] {
    const releases = join(tree, 'docs/releases');
    const release = knownReleases(releases).at(-1);
    if (release === undefined) return [];
    const changelog = readFileSync(join(tree, 'docs/CHANGELOG.md'), 'utf8');
    const changes = compare(readBehaviour(release, tree, releases), now);
    return missingEntries(changes, changelog, release).map(({ name, says }) => `${name}: ${says}`);
  }

  test('tells of each rule and contract that differs from the last release', () => {
    expect(missingIn('.'), 'add an entry to docs/CHANGELOG.md').toEqual([]);
  });

  test('of another tree is refused until it names what differs from the last of its releases', () => {
    const tree = temporaryFolder();
    mkdirSync(join(tree, 'docs/releases'), { recursive: true });
    const change = (position: string) => earlier({ rules: { [rule]: { ...now.rules[rule], position } } });
    const write = (file: string, text: string) => writeFileSync(join(tree, 'docs', file), text);
    write('releases/0.0.9.json', JSON.stringify(earlier({})));
    write('releases/0.0.10.json', JSON.stringify({ ...change('not-found'), paystub: '0.0.10' }));
    write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n## 0.0.10\n\n- `ukg.terms.get.none` is new.\n');
    expect(missingIn(tree)).toEqual([`${rule}: in force: not-found → empty`]);
    write('CHANGELOG.md', `# Changelog\n\n## Unreleased\n\n- \`${rule}\`: empty.\n\n## 0.0.10\n`);
    expect(missingIn(tree)).toEqual([]);
  });

  test('a changed rule without an entry is refused, and one with an entry above its release is not', () => {
    const changes = compare(earlier({ rules: { [rule]: { ...now.rules[rule], position: 'not-found' } } }), now);
    const withEntry = (entry: string) =>
      `# Changelog\n\nA name may have a \`*\`.\n\n## Unreleased\n\n${entry}\n\n## 0.0.9\n\n- \`ukg.terms.*\`\n`;
    const missing = (text: string) => missingEntries(changes, text, '0.0.9').map(({ name }) => name);
    expect(missing(withEntry('- nothing'))).toEqual([rule]);
    expect(missing(withEntry(`- \`${rule}\`: the vendor says so`))).toEqual([]);
    expect(missing(withEntry('- `ukg.terms.*`: read again'))).toEqual([]);
    expect(missing(withEntry('- `ukg.terms.get`: another one'))).toEqual([rule]);
  });

  test('an operation is named by its id', () => {
    const changes = compare(
      earlier({ operations: { [operation]: { ...now.operations[operation], contract: '0' } } }),
      now,
    );
    expect(missingEntries(changes, '`createEmployeePosition` takes a member more', '0.0.9')).toEqual([]);
    expect(missingEntries(changes, 'createEmployeePosition', '0.0.9')).toHaveLength(1);
  });
});

describe('paystub rules --since', () => {
  test('compares with a file and with an installed package', async () => {
    const cwd = temporaryFolder();
    const old = JSON.stringify(earlier({ rules: { [rule]: { ...now.rules[rule], position: 'not-found' } } }));
    writeFileSync(join(cwd, 'old.json'), old);
    mkdirSync(join(cwd, 'node_modules/paystub/dist'), { recursive: true });
    writeFileSync(join(cwd, 'node_modules/paystub/dist/behaviour.json'), old);
    const text = `rule ${rule}  changed\n  in force: not-found → empty\nsince 0.0.9: 1 changed, 0 added, 0 removed\n`;
    for (const since of ['old.json', 'node_modules/paystub'])
      expect(await paystubHere(['rules', '--since', since], { cwd })).toEqual({ code: 0, stdout: text, stderr: '' });
    const { stdout } = await paystubHere(['rules', '--since', 'old.json', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject([{ kind: 'changed', name: rule }]);
  });

  test.each([
    ['none.json', undefined, /^paystub: --since none\.json: there is no such release, file or package \(releases: /],
    ['bad.json', '{', /^paystub: bad\.json is not the behaviour of a Paystub: "paystub rules --digest" writes it\n$/],
    ['other.json', '{"paystub":"1","rules":[]}', /^paystub: other\.json is not the behaviour of a Paystub/],
    [
      'null.json',
      `{"paystub":"1","rules":{"${rule}":null},"operations":{}}`,
      /^paystub: null\.json is not the behaviour/,
    ],
    [
      'call.json',
      `{"paystub":"1","rules":{},"operations":{"${operation}":[]}}`,
      /^paystub: call\.json is not the behav/,
    ],
  ])('refuses %s in one line', async (name, text, message) => {
    const cwd = temporaryFolder();
    if (text !== undefined) writeFileSync(join(cwd, name), text);
    const { code, stderr } = await paystubHere(['rules', '--since', name], { cwd });
    expect([code, stderr.split('\n').length]).toEqual([2, 2]);
    expect(stderr).toMatch(message);
  });
});
