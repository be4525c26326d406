import ts from 'typescript';
import { expect, test } from 'vitest';
import type { Operation } from '../../src/engine/http/contract.ts';
import type { Member, Members } from '../../src/engine/http/members.ts';
import { placeOf, root, type Source, sources, vendorFolders, walk } from './sources.ts';

/*
 * This test finds, outside of `generated/` and of `seed/`, where records are written out:
 * - lists, types and texts of three words or more that are all of one set of the contract, and at least four fifths of
 *   it: members of a schema, required ones, values of a choice, privileges, operations that are public or only read;
 * - objects that give three members or more of one schema a kind, as `generated/schemas.ts` does.
 * A few members that a rule of the vendor picks are no copy.
 */

/** Sets of texts that belong together in a contract, by what they are. */
type Facts = readonly { readonly what: string; readonly texts: ReadonlySet<string> }[];

async function factsOf(folder: string): Promise<Facts> {
  const load = (file: string) => import(/* @vite-ignore */ `${root}${folder}/generated/${file}.ts`);
  const schemas: Readonly<Record<string, Members>> = await load('schemas');
  const { contract }: { readonly contract: { readonly operations: readonly Operation[] } } = await load('contract');
  const { operations } = contract;
  return [
    { what: 'public operations', texts: idsOf(operations.filter((operation) => operation.public)) },
    { what: 'reading operations', texts: idsOf(operations.filter(({ reads, method }) => reads && method !== 'GET')) },
    { what: 'privileges', texts: new Set(operations.flatMap(({ privileges }) => privileges.flat())) },
    ...Object.entries(schemas).flatMap(([name, members]) => [
      { what: `members of ${name}`, texts: new Set(Object.keys(members)) },
      { what: `required members of ${name}`, texts: requiredOf(members) },
      ...Object.entries(members).flatMap(([member, facts]) => choicesOf(`${name}.${member}`, facts)),
    ]),
  ];
}

const idsOf = (operations: readonly Operation[]) => new Set(operations.map(({ id }) => id));

function requiredOf(members: Members): ReadonlySet<string> {
  const required = Object.entries(members).filter(([, member]) => member.required === true);
  return new Set(required.map(([name]) => name));
}

function choicesOf(what: string, { values, items, members }: Member): Facts {
  return [
    ...(values === undefined ? [] : [{ what: `values of ${what}`, texts: new Set(values.map(String)) }]),
    ...(items === undefined ? [] : choicesOf(`${what}[]`, items)),
    ...Object.entries(members ?? {}).flatMap(([name, member]) => choicesOf(`${what}.${name}`, member)),
  ];
}

/** The words of a list, a type of texts or a text of words, if there are three of them or more. */
function wordsIn(node: ts.Node): readonly string[] {
  const words = ts.isArrayLiteralExpression(node)
    ? literals(node.elements)
    : ts.isUnionTypeNode(node)
      ? literals(node.types.map((type) => (ts.isLiteralTypeNode(type) ? type.literal : type)))
      : ts.isStringLiteralLike(node)
        ? node.text.trim().split(/\s+/)
        : [];
  return words.length >= 3 ? words : [];
}

function literals(nodes: readonly ts.Node[]): readonly string[] {
  return nodes.flatMap((node) => (ts.isStringLiteralLike(node) ? [node.text] : []));
}

/** True where words are all of a set, and most of it. */
function covers(words: readonly string[], { texts }: Facts[number]): boolean {
  return words.length >= texts.size * 0.8 && words.every((word) => texts.has(word));
}

const kinds = new Set([
  'text',
  'integer',
  'number',
  'boolean',
  'date',
  'date-time',
  'uuid',
  'choice',
  'list',
  'object',
]);

/** The members of an object that gives at least three of them a kind. */
function kindsIn(node: ts.Node): readonly string[] {
  if (!ts.isObjectLiteralExpression(node)) return [];
  const members = node.properties.filter(ts.isPropertyAssignment);
  const withKind = members.filter(({ initializer }) => ts.isStringLiteral(initializer) && kinds.has(initializer.text));
  return withKind.length >= 3 ? withKind.map(({ name }) => name.getText()) : [];
}

/** Places of a source that copy the contract, each with what is copied. */
function copiesIn(source: Source, facts: Facts): readonly string[] {
  const found: string[] = [];
  walk(source.syntax, (node) => {
    const words = wordsIn(node);
    const copied = words.length === 0 ? undefined : facts.find((fact) => covers(words, fact));
    if (copied !== undefined) found.push(`${placeOf(source, node)} ${copied.what}`);
    const typed = kindsIn(node);
    const schema = typed.length === 0 ? undefined : facts.find(({ texts }) => typed.every((text) => texts.has(text)));
    if (schema !== undefined) found.push(`${placeOf(source, node)} kinds of ${schema.what}`);
  });
  return found;
}

const isHandWritten = (file: string, folder: string) =>
  file.startsWith(`${folder}/`) && !file.startsWith(`${folder}/seed/`);

test.each(vendorFolders)('%s copies nothing of its contract', async (folder) => {
  const facts = await factsOf(folder);
  const own = sources.filter(({ file }) => isHandWritten(file, folder));
  expect(own.length).toBeGreaterThan(10);
  expect(own.flatMap((source) => copiesIn(source, facts))).toEqual([]);
});

test('copies are found', () => {
  const text = `const a = ['Id', 'Name', 'Date']; type B = 'Id' | 'Name' | 'Date'; const w = 'Id Name Date', c = { Id: 'integer', Name: 'text', Date: 'date' };
    const d = ['Id', 'Name'], e = ['Id', 'Name', 'Other'], f = { Id: 1, Name: 2, Date: 3 };`;
  const syntax = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  const facts = [{ what: 'members of X', texts: new Set(['Id', 'Name', 'Date']) }];
  expect(copiesIn({ file: 'a.ts', text, syntax }, facts)).toEqual([
    'a.ts:1 members of X',
    'a.ts:1 members of X',
    'a.ts:1 members of X',
    'a.ts:1 kinds of members of X',
  ]);
});
