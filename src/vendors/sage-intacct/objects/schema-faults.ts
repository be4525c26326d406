import type { Violation } from '../../../engine/http/failure.ts';

/** What a value must be where a schema keyword failed, to go after "must be" or "must have". */
export function expectation({ keyword, params }: Violation): string {
  switch (keyword) {
    case 'type':
      return `must be ${names(params.type)}`;
    case 'enum':
      return `must be one of ${(params.allowedValues as readonly unknown[]).join(', ')}`;
    case 'required':
      return 'is required';
    case 'minLength':
      return 'must not be empty';
    case 'minimum':
      return `must be at least ${params.limit}`;
    case 'maximum':
      return `must be at most ${params.limit}`;
    case 'minItems':
      return `must have at least ${params.limit} items`;
    case 'maxItems':
      return `must have at most ${params.limit} items`;
    case 'format':
      return `must be a ${params.format}`;
    default:
      return 'is not valid';
  }
}

/** The message for a query that the schema refuses, and the key if it is an unknown member of the query itself. */
export function queryFault(violation: Violation): { readonly message: string } | { readonly key: string } {
  const { pointer, keyword } = violation;
  const place = pointer.slice(1);
  if (pointer === '') return { message: 'The query payload must be one object' };
  if (keyword === 'additionalProperties') {
    if (!place.includes('/')) return { key: place };
    if (place.startsWith('filters/')) return { message: `${place} is not an operator` };
    return { message: `${place} is not known` };
  }
  if (keyword === 'minProperties' || keyword === 'maxProperties') {
    const what = place.startsWith('orderBy/') || place.includes('$') ? 'field' : 'operator';
    return { message: `${place} must have exactly one ${what}` };
  }
  return { message: `${place} ${expectation(violation)}` };
}

function names(type: unknown): string {
  const types = Array.isArray(type) ? type : [type];
  return types
    .map((name: unknown) => (name === 'null' ? 'null' : `${/^[aeiou]/.test(String(name)) ? 'an' : 'a'} ${name}`))
    .join(' or ');
}
