import type { Behaviour, OperationDigest, RuleDigest } from './digest.ts';

/** A difference between two releases. */
export type Change = {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly of: 'rule' | 'operation';
  /** Id of the rule; vendor and id of the operation. */
  readonly name: string;
  /** The difference in words, a line for each. */
  readonly says: readonly string[];
};

/** Returns what one release does otherwise than an earlier one: rules, their switches, and contracts. */
export function compare(before: Behaviour, after: Behaviour): readonly Change[] {
  return [
    ...changesOf('rule', before.rules, after.rules, ruleText, ruleChanges),
    ...changesOf('operation', before.operations, after.operations, operationText, operationChanges),
  ];
}

function changesOf<T>(
  of: Change['of'],
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  toText: (each: T) => string,
  differences: (before: T, after: T) => readonly string[],
): readonly Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name): readonly Change[] => {
    const [old, now] = [before[name], after[name]];
    if (now === undefined) return old === undefined ? [] : [{ kind: 'removed', of, name, says: [toText(old)] }];
    if (old === undefined) return [{ kind: 'added', of, name, says: [toText(now)] }];
    const says = differences(old, now);
    return says.length === 0 ? [] : [{ kind: 'changed', of, name, says }];
  });
}

const ruleText = ({ evidence, summary }: RuleDigest) => `${summary} [${evidence}]`;
const operationText = ({ call, evidence }: OperationDigest) => `${call} [${evidence}]`;

function ruleChanges(before: RuleDigest, after: RuleDigest): readonly string[] {
  return [
    ...changed('in force', before.position, after.position),
    ...changed('evidence', before.evidence, after.evidence),
    ...changed('says', before.summary, after.summary),
    ...changed('form', before.form, after.form),
    ...changed('source', before.source, after.source),
    ...positionChanges(before.others, after.others),
  ];
}

function positionChanges(before: RuleDigest['others'], after: RuleDigest['others']): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    if (after[name] === undefined) return [`position ${name} is gone`];
    if (before[name] === undefined) return [`position ${name} is new: ${after[name]}`];
    return changed(`position ${name}`, before[name], after[name]);
  });
}

function operationChanges(before: OperationDigest, after: OperationDigest): readonly string[] {
  return [
    ...changed('call', before.call, after.call),
    ...changed('evidence', before.evidence, after.evidence),
    ...(before.contract === after.contract ? [] : ['its contract differs: parameters, body or replies']),
  ];
}

function changed(what: string, before: string, after: string): readonly string[] {
  return before === after ? [] : [`${what}: ${before} → ${after}`];
}

/** Changes in words: rules first, then operations, each with its name and what differs. */
export function changesText(changes: readonly Change[], since: string): string {
  const lines = changes.flatMap(({ kind, of, name, says }) => [
    `${of} ${name}  ${kind}`,
    ...says.map((text) => `  ${text}`),
  ]);
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  const sum = `since ${since}: ${count('changed')} changed, ${count('added')} added, ${count('removed')} removed`;
  return `${[...lines, sum].join('\n')}\n`;
}
