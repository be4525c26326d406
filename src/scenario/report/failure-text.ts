import { toJson } from '../../engine/http/json.ts';
import type { StepResult } from './result.ts';

/** Returns why a step failed: in one line, and in detail with request, answer and rules. */
export function failureText({ line, checks, diff = [], exchange, rules, evidence }: StepResult): {
  readonly message: string;
  readonly detail: string;
} {
  const at = line === undefined ? [] : [`line:     ${line}`];
  const failed = checks.filter(({ passed }) => !passed);
  const lines = failed.flatMap(({ expected, actual = '' }) => [`expected: ${expected}`, `actual:   ${actual}`]);
  const changed = diff.length === 0 ? [] : ['diff:', ...diff.map((text) => `  ${text}`)];
  const { request, response } = exchange ?? {};
  const sent = request === undefined ? [] : [`request:  ${request.method} ${request.url}${bodyOf(request.body)}`];
  const answer = response === undefined ? [] : [`answer:   ${response.status}${bodyOf(response.body)}`];
  const ruleLines = rules.length === 0 ? [] : [`rules:    ${rules.join(', ')} (${evidence ?? ''})`];
  const message = failed.map(({ expected, actual = '' }) => `${expected}: ${actual}`).join('; ');
  return { message, detail: [...at, ...lines, ...changed, ...sent, ...answer, ...ruleLines].join('\n') };
}

/** Returns why a step cannot be had. */
export function lackText({ lacks = '' }: StepResult): string {
  return `cannot be had with the evidence that was asked for: ${lacks}`;
}

const maxBodyLength = 2000;

function bodyOf(body: unknown): string {
  if (body === undefined) return '';
  const text = typeof body === 'string' ? body : toJson(body);
  return ` ${text.length > maxBodyLength ? `${text.slice(0, maxBodyLength)}…` : text}`;
}
