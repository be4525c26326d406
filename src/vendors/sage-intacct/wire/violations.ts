import type { Violation } from '../../../engine/http/failure.ts';

/** The expectation that a value did not meet, as a clause such as "must be a string". */
export function expectation({ keyword, params }: Violation): string {
  switch (keyword) {
    case 'type':
      return `must be ${typeNames(params.type)}`;
    case 'enum':
      return `must be one of ${(params.allowedValues as readonly unknown[]).join(', ')}`;
    case 'required':
      return 'is required';
    case 'minLength':
    case 'minProperties':
      return 'must not be empty';
    case 'minimum':
      return `must be at least ${params.limit}`;
    case 'maximum':
      return `must be at most ${params.limit}`;
    case 'minItems':
      return `must have at least ${items(params.limit)}`;
    case 'maxItems':
      return `must have at most ${items(params.limit)}`;
    case 'format':
      return `must be a ${params.format}`;
    default:
      return 'is not valid';
  }
}

function items(limit: unknown): string {
  return limit === 1 ? '1 item' : `${limit} items`;
}

function typeNames(type: unknown): string {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types
    .map((name) => (name === 'null' ? 'null' : `${/^[aeiou]/.test(String(name)) ? 'an' : 'a'} ${name}`))
    .join(' or ');
}

/** The message about a query that its schema refuses, or the name of a member that no query has. */
export function queryViolation(violation: Violation): { readonly message: string } | { readonly unknown: string } {
  const { pointer, keyword } = violation;
  const part = pointer.slice(1);
  if (pointer === '') return { message: 'The query payload must be one object' };
  if (keyword === 'additionalProperties') {
    if (!part.includes('/')) return { unknown: part };
    return { message: part.startsWith('filters/') ? `${part} is not an operator` : `${part} is not known` };
  }
  if (keyword === 'minProperties' || keyword === 'maxProperties') {
    const content = part.startsWith('orderBy/') || part.includes('$') ? 'field' : 'operator';
    return { message: `${part} must have exactly one ${content}` };
  }
  return { message: `${part} ${expectation(violation)}` };
}
