import { stripVTControlCharacters } from 'node:util';
import type { Step as Executed, Check as RespectCheck } from '@redocly/respect-core';
import type { Check } from '../report/result.ts';
import type { Aliases } from './aliases.ts';
import { type Criterion, kindOf } from './criterion.ts';
import { explain, type Scope, typeMismatch } from './explain.ts';

const kinds: Readonly<Record<string, Check['kind']>> = {
  'success criteria check': 'criterion',
  'status code check': 'status',
  'content-type check': 'content-type',
  'schema check': 'schema',
};

/** The name that respect-core gives to the check of a request without an answer. */
export const networkError = 'failed network request';

/** Returns the checks of an executed step: what was expected and what was found. */
export function checksOf(step: Executed, aliases: Aliases, scope: Scope): readonly Check[] {
  const criteria = criteriaOf(step, aliases);
  let next = 0;
  return step.checks.map((check) => {
    const kind = kinds[check.name] ?? 'error';
    if (kind !== 'criterion') return contractCheck(check, kind, scope, aliases);
    const criterion = criteria[next] ?? { condition: check.condition ?? '' };
    next += 1;
    return judge(check, criterion, scope);
  });
}

/** Returns the success criteria of an executed step as the scenario has them. */
export function criteriaOf(step: Executed, aliases: Aliases): readonly Criterion[] {
  return (step.successCriteria ?? []).map((criterion) => original(criterion as Criterion, aliases));
}

function judge(check: RespectCheck, criterion: Criterion, scope: Scope): Check {
  const expected = criterionText(criterion);
  if (!check.passed) return { kind: 'criterion', passed: false, expected, actual: explain(criterion, scope) };
  const mismatch = kindOf(criterion) === 'simple' ? typeMismatch(criterion.condition, scope) : undefined;
  if (mismatch !== undefined) return { kind: 'criterion', passed: false, expected, actual: mismatch };
  return { kind: 'criterion', passed: true, expected };
}

function criterionText(criterion: Criterion): string {
  const kind = kindOf(criterion);
  if (kind === 'simple') return criterion.condition;
  return `${criterion.context} ${kind === 'regex' ? 'matches' : 'has'} ${criterion.condition}`;
}

function original(criterion: Criterion, aliases: Aliases): Criterion {
  const { condition, context } = criterion;
  return {
    ...criterion,
    condition: aliases.restore(condition),
    ...(context === undefined ? {} : { context: aliases.restore(context) }),
  };
}

function contractCheck(check: RespectCheck, kind: Check['kind'], scope: Scope, aliases: Aliases): Check {
  const expected = expectedByContract(kind, check, scope);
  return check.passed
    ? { kind, passed: true, expected }
    : { kind, passed: false, expected, actual: foundInAnswer(check, kind, scope, aliases) };
}

function foundInAnswer(check: RespectCheck, kind: Check['kind'], scope: Scope, aliases: Aliases): string {
  const { response } = scope.exchange ?? {};
  const message = readable(check.message ?? check.name, aliases);
  if (kind === 'status') return String(response?.status);
  if (kind === 'content-type') return response?.headers['content-type'] ?? 'none';
  return kind === 'schema' ? violationsIn(message) : message.replaceAll(/\s+/g, ' ').trim();
}

function expectedByContract(kind: Check['kind'], check: RespectCheck, scope: Scope): string {
  const status = scope.exchange?.response?.status;
  if (kind === 'status') return 'a status that the contract documents';
  if (kind === 'content-type') return `a content type that the contract documents for ${status}`;
  if (kind === 'schema') return `a body that fits the contract's schema for ${status}`;
  return check.name === networkError ? 'an answer' : 'a step that can be run';
}

// Each violation is a line of its own that begins with a keyword in capitals, above an excerpt of the body.
function violationsIn(message: string): string {
  const violations = message.split('\n').filter((line) => /^[A-Z]{3,} /.test(line.trim()));
  return violations.length === 0 ? message.trim() : violations.map((line) => line.trim()).join('; ');
}

/** Returns a message of respect-core without colours, and with the scenario's own expressions in place of aliases. */
export function readable(message: string, aliases: Aliases): string {
  return aliases.restore(stripVTControlCharacters(message)).trim();
}
