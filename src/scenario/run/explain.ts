import { toJson } from '../../engine/http/json.ts';
import { type Criterion, comparisonsOf, kindOf, literalOf, readCondition, type Token } from './criterion.ts';
import type { SentRequest } from './exchanges.ts';
import { outermostPaths, toPointer } from './json-path.ts';
import { lookUp } from './json-pointer.ts';

/** The values that the expressions of a step can refer to once the step has its answer. */
export type Scope = {
  readonly exchange: SentRequest | undefined;
  /** Outputs by step. */
  readonly steps: Readonly<Record<string, { readonly outputs?: Readonly<Record<string, unknown>> } | undefined>>;
  readonly inputs: Readonly<Record<string, unknown>> | undefined;
};

type Found = { readonly value: unknown } | undefined;

/** Returns what was found in place of what a criterion expects: `$statusCode is 404`. */
export function explain(criterion: Criterion, scope: Scope): string {
  const kind = kindOf(criterion);
  if (kind === 'simple') return explainSimple(criterion.condition, scope);
  const context = criterion.context ?? '';
  const found = resolve(context, scope);
  return kind === 'jsonpath' ? explainJsonPath(criterion.condition, context, found) : `${context} ${is(found)}`;
}

/**
 * Returns why a simple condition does not hold although respect-core finds that it does: JavaScript's `==` takes the
 * number 8 and the text "8" for equal. Headers, parameters and the like are always texts and are compared as such.
 */
export function typeMismatch(condition: string, scope: Scope): string | undefined {
  const tokens = readCondition(condition);
  if (tokens.some(({ source }) => source === '||')) return undefined;
  for (const { left, operator, right } of comparisonsOf(tokens)) {
    if (operator !== '==' || [left, right].some(isAlwaysText)) continue;
    const [a, b] = [operand(left, scope), operand(right, scope)];
    const primitive = [a, b].every((found) => found !== undefined && typeof found.value !== 'object');
    if (primitive && typeof a?.value !== typeof b?.value) {
      return `${left.source} ${is(a)}, ${right.source} ${is(b)}: ${typeof a?.value} and ${typeof b?.value}`;
    }
  }
  return undefined;
}

function isAlwaysText(token: Token): boolean {
  return /^\$(url|method|statusCode|(request|response)\.(header|query|path)\.|inputs\.)/.test(token.source);
}

function explainSimple(condition: string, scope: Scope): string {
  const tokens = readCondition(condition);
  const compared = comparisonsOf(tokens).flatMap(({ left, right }) => [left, right]);
  const operands = (compared.length === 0 ? tokens : compared).filter(
    (token) => token.source.startsWith('$') && literalOf(token) === undefined,
  );
  const sources = [...new Set(operands.map(({ source }) => source))];
  return sources.map((source) => `${source} ${is(resolve(source, scope))}`).join(', ');
}

function explainJsonPath(condition: string, context: string, found: Found): string {
  const paths = outermostPaths(condition);
  if (found === undefined || paths.length === 0) return `${context} ${is(found)}`;
  return paths.map((path) => `@${path} ${is(lookUp(found.value, toPointer(path)))}`).join(', ');
}

function operand(token: Token, scope: Scope): Found {
  return literalOf(token) ?? resolve(token.source, scope);
}

/** Returns the value of a runtime expression of the kinds that failures are explained with. */
export function resolve(expression: string, { exchange, steps, inputs }: Scope): Found {
  const response = exchange?.response;
  if (expression === '$statusCode') return some(response?.status);
  if (expression === '$url') return some(exchange?.url);
  if (expression === '$method') return some(exchange?.method);
  const [, pointer = ''] = /#(.*)$/s.exec(expression) ?? [];
  if (/^\$response\.body(#|$)/.test(expression))
    return response?.body === undefined ? undefined : lookUp(response.body, pointer);
  if (/^\$request\.body(#|$)/.test(expression))
    return exchange?.body === undefined ? undefined : lookUp(exchange.body, pointer);
  const [, part, name = ''] = /^\$(response|request)\.header\.(.+)$/.exec(expression) ?? [];
  if (part !== undefined) return some((part === 'response' ? response : exchange)?.headers[name.toLowerCase()]);
  const [, step = '', output = ''] = /^\$steps\.([^.]+)\.outputs\.([^.#]+)/.exec(expression) ?? [];
  const outputs = steps[step]?.outputs;
  if (outputs !== undefined && Object.hasOwn(outputs, output)) return lookUp(outputs[output], pointer);
  const [, input = ''] = /^\$inputs\.(.+)$/.exec(expression) ?? [];
  return some(inputs?.[input]);
}

function some(value: unknown): Found {
  return value === undefined ? undefined : { value };
}

const maxLength = 200;

function is(found: Found): string {
  if (found === undefined) return 'is missing';
  const text = toJson(found.value);
  return `is ${text.length > maxLength ? `${text.slice(0, maxLength)}…` : text}`;
}
