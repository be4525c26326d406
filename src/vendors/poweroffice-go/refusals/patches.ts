import { sources } from '../rules/sources.ts';
import { bindingErrors, frameworkProblem, problem, refusal } from './refusal.ts';
import type { ValidationTitle } from './validation.ts';

/** The text for a document that is no JSON Patch at all. */
export const malformedPatch = 'The JSON patch document was malformed and could not be parsed.';

const prefixed = (title: ValidationTitle, dto: string, text: string) => problem(title, `${dto}: ${text}`);

export const patchedEnumAsInteger = refusal({
  id: 'poweroffice.patch.enum-as-integer',
  summary: 'A choice given as an integer in a patch is refused with a text of its own.',
  evidence: 'documented',
  source: `${sources.employees}: example of 400 of PATCH leave`,
  status: 400,
  body: (title: ValidationTitle, _dto: string, text: string) => problem(title, text),
});

export const invalidPatchValue = refusal({
  id: 'poweroffice.patch.invalid-value',
  summary:
    "A value that cannot be the member's is 400: \"<PatchDto>: The value 'bogus' is invalid for target location.\"",
  evidence: 'documented',
  source: `${sources.employees}: examples of 400 of the lines`,
  status: 400,
  body: prefixed,
});

export const unknownPatchMember = refusal({
  id: 'poweroffice.patch.unknown-member',
  summary:
    'A path that is no member of the PatchDto, read-only ones among them, is 400 and names the segment as it was sent.',
  evidence: 'documented',
  source: `${sources.go}: examples of 400 of departments, contact groups, custom dimensions and addresses, in any case`,
  status: 400,
  body: prefixed,
});

export const failedPatchTest = refusal({
  id: 'poweroffice.patch.test-mismatch',
  summary: 'A test that fails is 400 and nothing is saved.',
  evidence: 'inferred',
  source: sources.jsonPatch,
  status: 400,
  body: prefixed,
});

export const otherPatchError = refusal({
  id: 'poweroffice.patch.other-faults',
  summary: 'Other faults of a patch are 400 with the text of the library.',
  evidence: 'inferred',
  source: sources.jsonPatch,
  status: 400,
  body: prefixed,
});

export const patchNotAnArray = refusal({
  id: 'poweroffice.patch.not-an-array',
  summary: 'A body that is no array of operations is 400.',
  evidence: 'inferred',
  source: sources.jsonPatch,
  status: 400,
  body: (traceId: string) => bindingErrors({ '': [malformedPatch] }, traceId),
});

export const patchBreaksDown = refusal({
  id: 'poweroffice.patch.breaks-down',
  summary: 'A `-` for a last element that the library does not find is 500.',
  evidence: 'inferred',
  source: `${sources.jsonPatch}: its exception is none that it turns into an error`,
  status: 500,
  body: (traceId: string) => frameworkProblem('6.6.1', 'An error occurred while processing your request.', traceId),
});
