import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { placeOf, type Source, sources } from './sources.ts';

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

const growing = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'BoundedCache']);

/** Variables of a module, or static members of its classes, that can change after the module is loaded. */
function changing(source: Source): readonly string[] {
  return source.syntax.statements.flatMap((statement) => {
    if (ts.isVariableStatement(statement)) {
      const { declarations, flags } = statement.declarationList;
      const isConstant = (flags & ts.NodeFlags.Const) !== 0;
      return declarations.filter((node) => !isConstant || grows(node)).map((node) => placeOf(source, node));
    }
    if (!ts.isClassDeclaration(statement)) return [];
    return statement.members
      .filter((member): member is ts.PropertyDeclaration => ts.isPropertyDeclaration(member) && isStatic(member))
      .filter(grows)
      .map((node) => placeOf(source, node));
  });
}

function isStatic(member: ts.PropertyDeclaration): boolean {
  return member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) === true;
}

/** True for a cache, and for a collection that begins empty, which is of use only if it is filled later. */
function grows({ initializer, type }: ts.VariableDeclaration | ts.PropertyDeclaration): boolean {
  if (initializer === undefined) return false;
  if (ts.isArrayLiteralExpression(initializer))
    return initializer.elements.length === 0 && (type === undefined || ts.isArrayTypeNode(type));
  if (!ts.isNewExpression(initializer) || !ts.isIdentifier(initializer.expression)) return false;
  const { text } = initializer.expression;
  return growing.has(text) && (text === 'BoundedCache' || (initializer.arguments ?? []).length === 0);
}

test('no module keeps state, but engine/cache.ts', () => {
  expect(inside.filter(({ file }) => file !== 'src/engine/cache.ts').flatMap(changing)).toEqual([]);
});
