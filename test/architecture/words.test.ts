import ts from 'typescript';
import { expect, test } from 'vitest';
import { placeOf, type Source, sources, sourcesBelow, walk } from './sources.ts';

const tests = sourcesBelow('test');

test('a doc comment begins with a noun or a verb in the third person', () => {
  const found = [...sources, ...tests].flatMap((source) =>
    [...source.text.matchAll(/\/\*\*\s*(?:\*\s*)?(What|Whether|Who|Whom|Whose|Which|That)\b/g)].map(({ index }) => {
      const { line } = source.syntax.getLineAndCharacterOfPosition(index);
      return `${source.file}:${line + 1}`;
    }),
  );
  expect(found).toEqual([]);
});

/** The names that a file declares: of variables, parameters, members, functions and types. */
function declaredNames(source: Source): readonly { readonly name: string; readonly place: string }[] {
  const names: { name: string; place: string }[] = [];
  walk(source.syntax, (node) => {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isPropertySignature(node) ||
      ts.isPropertyDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isTypeAliasDeclaration(node);
    if (!isDeclaration || node.name === undefined) return;
    if (ts.isIdentifier(node.name) || ts.isPrivateIdentifier(node.name))
      names.push({ name: node.name.text.replace('#', ''), place: placeOf(source, node.name) });
  });
  return names;
}

test('no name is a bare adjective or verb, such as "longest" for a limit or "given" for an argument', () => {
  const words = 'most least longest shortest few fewest greatest given told said seen sought left other';
  const unclear = new Set(words.split(' '));
  const wrong = sources.flatMap((source) => {
    const declared = declaredNames(source);
    const hasOperands = declared.some(({ name }) => name === 'right'); // left and right are operands then
    return declared
      .filter(({ name }) => unclear.has(name) && !(name === 'left' && hasOperands))
      .map(({ name, place }) => `${place} ${name}`);
  });
  expect(wrong).toEqual([]);
});
