import { createHash } from 'node:crypto';
import { rightPosition, twinSentences } from '../engine/rules/positions.ts';
import { type Evidence, formOf, type Rule, type RuleForm } from '../engine/rules/rules.ts';
import type { VendorKit } from '../vendors/kit.ts';

/** A rule as a release had it. */
export type RuleDigest = {
  readonly form: RuleForm;
  readonly evidence: Evidence;
  readonly summary: string;
  readonly source: string;
  /** The position in force: the name of a variant, or `holds`. */
  readonly position: string;
  /** The other positions by name, each in words. */
  readonly others: Readonly<Record<string, string>>;
};

/** An operation as a release had it. */
export type OperationDigest = { readonly call: string; readonly evidence: Evidence; readonly contract: string };

/** The behaviour of a release: its rules and its contracts. */
export type Behaviour = {
  readonly paystub: string;
  readonly rules: Readonly<Record<string, RuleDigest>>;
  /** By vendor and operation: `ukg-wfm retrieveEmploymentTermAssignment`. */
  readonly operations: Readonly<Record<string, OperationDigest>>;
};

/** The behaviour of vendors. @param version the release that has it */
export async function behaviourOf(vendors: readonly VendorKit[], version: string): Promise<Behaviour> {
  const rules = vendors.flatMap(({ rules: own }) =>
    Object.entries<Rule>(own).map(([id, rule]): [string, RuleDigest] => [id, ruleDigest(rule)]),
  );
  const operations = await Promise.all(vendors.map(operationsOf));
  return { paystub: version, rules: sorted(rules), operations: sorted(operations.flat()) };
}

function ruleDigest(rule: Rule): RuleDigest {
  const { evidence, summary, source, variants = {}, default: inForce } = rule;
  const others = { ...variants, ...twinSentences(rule) };
  return { form: formOf(rule), evidence, summary, source, position: inForce ?? rightPosition, others };
}

async function operationsOf({ name, contract }: VendorKit): Promise<readonly (readonly [string, OperationDigest])[]> {
  const document = (await contract.document()) as Document;
  return contract.operations.map(({ id, method, path, evidence }) => {
    const text = textWithReferences(document, document.paths[path]?.[method.toLowerCase()]);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    return [`${name} ${id}`, { call: `${method} ${path}`, evidence, contract: hash }];
  });
}

type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [member: string]: unknown;
};

/** The text of a part of a document and of everything that it refers to, however far. */
function textWithReferences(document: Document, part: unknown): string {
  const texts = new Map([['', JSON.stringify(part) ?? '']]);
  for (const text of texts.values())
    for (const [, pointer = ''] of text.matchAll(/"\$ref":"#\/([^"]+)"/g))
      if (!texts.has(pointer)) texts.set(pointer, JSON.stringify(at(document, pointer)) ?? '');
  return [...texts].map(([pointer, text]) => `${pointer}\n${text}`).join('\n');
}

function at(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .reduce((value, member) => (value as Readonly<Record<string, unknown>> | undefined)?.[member], document);
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
