import type { Contract } from '../../engine/http/contract.ts';
import type { RuleBook } from '../../engine/rules/rules.ts';

/** The words that a vendor's own texts are made of. */
export type Vocabulary = { readonly has: (word: string) => boolean };

/** Members of a document whose texts the vendor wrote, and not its customers. */
const prose = new Set(['description', 'summary', 'title', 'operationId']);

/**
 * The words of a vendor: those of its contract's descriptions, names and listed values, of its error examples, and of
 * the sentences of its rules. Examples of good replies are left out: people and places stand in them.
 */
export async function vocabularyOf({
  contract,
  rules,
}: {
  readonly contract: Contract;
  readonly rules: RuleBook;
}): Promise<Vocabulary> {
  const words = new Set<string>();
  const addName = (name: string) => {
    for (const each of name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) if (!/^\p{N}+$/u.test(each)) words.add(each);
  };
  const addProse = (text: string) => {
    for (const sentence of text.split(/[.!?]\s+|\n/)) {
      const [first = '', ...others] = sentence.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      addName(first.toLowerCase());
      for (const each of others) addName(each);
    }
  };
  const visit = (value: unknown, name: string, isError: boolean): void => {
    if (typeof value === 'string') {
      if (prose.has(name)) addProse(value);
      else if (name === 'enum' || name === 'const' || name === 'required' || isError) addName(value);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const item of value) visit(item, name, isError);
    else
      for (const [member, child] of Object.entries(value)) {
        if (/^(example|examples)$/.test(member) && !isError) continue;
        addName(member);
        visit(child, member, isError || /^[45]\d\d$|Error|Problem/.test(member));
      }
  };
  visit(await contract.document(), '', false);
  for (const { summary, variants = {} } of Object.values(rules))
    addProse([summary, ...Object.values(variants)].join('. '));
  return { has: (word) => words.has(word) || (/^\p{Lu}\p{Ll}+$/u.test(word) && words.has(word.toLowerCase())) };
}
