/** Status, code and text of the failures that several areas have. */

/** A member or parameter is missing that the operation cannot do without. */
export const missingParameter = {
  status: 400,
  code: 'WFS-111201',
  text: (name: string) => `Missing mandatory input parameter ${name}.`,
} as const;

/** Its neighbour for an item that is null. */
export const nullValue = { status: 400, code: 'WFS-111201', text: 'Input parameter is null.' } as const;

/** A property is missing, in the words of the person operations. */
export const missingProperty = {
  status: 400,
  code: 'WCO-101231',
  text: (name: string) => `A property value is required, but was not specified. Property - ${name}.`,
} as const;

/** A property has a value that it cannot have. */
export const invalidValue = {
  status: 400,
  code: 'WCO-101232',
  text: (name: string, value: string | number) =>
    `The value for the property is not valid - Name: ${name}, Value: ${value}.`,
} as const;

/** A property that the operation does not know. */
export const unrecognizedProperty = {
  status: 400,
  code: 'WFP-90011',
  text: (name: string, path: string) => `Unrecognized property ${name} at ${path} supplied for request`,
} as const;

/** A person who does not exist. */
export const noSuchPerson = {
  code: 'WCO-101263',
  text: (propertyName: string, value: string | number) =>
    'The action required an existing person, but either the person for the key could not be found, the user does not ' +
    `have access rights to that person, or a database error occurred. Property name: ${propertyName}, value: ${value}`,
} as const;

/** A search has values that name nobody. */
export const emptyValues = {
  status: 400,
  code: 'WCO-101202',
  text: 'Could not retrieve the information because of invalid or empty values provided in request.',
} as const;

/** A range of dates runs backwards. */
export const dateRange = {
  code: 'WFS-111203',
  text: 'Date range validation failed, verify start/end order and values.',
} as const;

/** Data that no employment term can have. */
export const badSetupData = {
  status: 400,
  code: 'WTK-82608',
  text: 'Data validation exception occurs due to bad input data while request processing. Please verify input data.',
} as const;

/** An operation of the set-up got more items than it takes. */
export const tooManyItems = {
  status: 413,
  code: 'WFP-90003',
  text: (resource: string, _actual: number, maximum: number) =>
    `Service Limits are exceeded for operation on ${resource}, No more than ${maximum} items are permitted.`,
  details: (_resource: string, actual: number, maximum: number) => limitDetails(actual, maximum),
} as const;

/** An operation on persons got more records than it takes; the status depends on the operation. */
export const tooManyRecords = {
  code: 'WCO-101207',
  text: (_actual: number, maximum: number) =>
    `Service limit error, number of records exceed the allowed limit : ${maximum}`,
  details: (actual: number, maximum: number) => limitDetails(actual, maximum),
} as const;

/** `details` of a request over a limit. Its size is left out where it is unknown. */
export function limitDetails(actual: number | undefined, maximum: number) {
  return { limits: [actual === undefined ? { maximum } : { actual, maximum }] };
}
