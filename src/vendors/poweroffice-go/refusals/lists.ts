import { sources } from '../rules/sources.ts';
import { bindingErrors, type FailureBody, problem, refusal } from './refusal.ts';

function badResourceParameter(detail: string): FailureBody {
  return problem('Invalid resourceParameter', detail);
}

/** Body for a filter that is not of its form. */
export function uncastable(detail: string): FailureBody {
  return problem('Unable to cast object(s)', detail);
}

export const pageOutOfBounds = refusal({
  id: 'poweroffice.list.page-bounds',
  summary: 'A PageSize over 20000, or a PageNumber or PageSize under 1, is 400.',
  evidence: 'inferred',
  source: `${sources.allFiles}: PageSize may not be larger than MaxPageSize; the text is reasoned`,
  status: 400,
  body: (option: 'PageNumber' | 'PageSize', bound: { readonly max: number } | { readonly min: number }) => {
    const text = 'max' in bound ? `is not allowed to be larger than ${bound.max}` : `must be at least ${bound.min}`;
    return badResourceParameter(`${option} property in resourceParameter ${text}.`);
  },
});

export const malformedFields = refusal({
  id: 'poweroffice.list.malformed-fields',
  summary: 'An unknown or empty name in Fields is 400.',
  evidence: 'documented',
  source: `${sources.allFiles}: example of 400`,
  status: 400,
  body: () => badResourceParameter('Fields property in resourceParameter is not formatted correct.'),
});

export const malformedOrderBy = refusal({
  id: 'poweroffice.list.malformed-order-by',
  summary: 'An OrderBy that cannot be read is 400.',
  evidence: 'inferred',
  source: `${sources.allFiles}: the text for Fields`,
  status: 400,
  body: () => badResourceParameter('OrderBy property in resourceParameter is not formatted correct.'),
});

export const unknownOption = refusal({
  id: 'poweroffice.list.no-odata',
  summary: 'Query keys of OData ($top, $skip) are 400.',
  evidence: 'inferred',
  source: 'sjurebass/Poweroffice-mcp-extended saw the 400 on demo; the text of the answer is not known',
  status: 400,
  body: (key: string) => badResourceParameter(`'${key}' is not a property of resourceParameter.`),
});

export const unreadableTime = refusal({
  id: 'poweroffice.filter.unreadable-time',
  summary: 'A filter on times that is no time is 400 with the text by parameter.',
  evidence: 'inferred',
  source: sources.aspNet,
  status: 400,
  body: (parameter: string, text: string, traceId: string) =>
    bindingErrors({ [parameter]: [`The value '${text}' is not valid.`] }, traceId),
});

export const malformedNumbers = refusal({
  id: 'poweroffice.filter.malformed-ranges',
  summary: 'A number filter that cannot be read is 400 "Unable to cast object(s)".',
  evidence: 'inferred',
  source: `${sources.employees}: title of the refusal of contactGroupIds`,
  status: 400,
  body: (filter: string, text: string, form: 'numbers' | 'numbers and ranges of numbers') =>
    uncastable(`${filter} is not formatted correct. '${text}' is not a list of ${form}.`),
});

export const unknownChoice = refusal({
  id: 'poweroffice.filter.unknown-choice',
  summary: 'A name that is none of the choices of a filter is 400 "Unable to cast object(s)".',
  evidence: 'inferred',
  source: `${sources.employees}: title of the refusal of contactGroupIds`,
  status: 400,
  body: (filter: string, text: string) => uncastable(`${filter} is not formatted correct. '${text}' is not a choice.`),
});
