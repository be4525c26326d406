import { expect } from 'vitest';
import type { Operation } from '../../../src/engine/http/contract.ts';
import { createLocate } from '../../../src/engine/http/router.ts';
import { checkReply } from '../../../src/engine/http/validation.ts';
import { contract } from '../../../src/vendors/ukg-wfm/generated/contract.ts';
import { ukgWfm } from '../../../src/vendors/ukg-wfm/index.ts';
import { type Answer, type Client, type Send, startPaystub, type TestOptions } from '../../helpers/paystub.ts';

/** Paths of the tests, as a client of a tenant writes them. */
export const terms = '/ukg/api/v1/commons/persons/employment_terms';
export const assignments = '/ukg/api/v1/commons/persons/assignments';
export const termSetup = '/ukg/api/v1/timekeeping/setup/employment_terms';
export const tokenUrl = '/ukg/api/authentication/access_token';

const locate = createLocate(contract, false);

/** Starts a server with this vendor alone. Its clients fail where an answer breaks the contract, errors included. */
export async function startUkg(options: Omit<TestOptions, 'vendors'> = {}) {
  const paystub = await startPaystub({ vendors: [ukgWfm], ...options });
  return {
    ...paystub,
    client: (name?: string): Client => {
      const send = paystub.sandbox(name);
      return async (method, path, what) => judged(method, path, await send(method, path, what));
    },
  };
}

/** Checks what every answer of this vendor must have. */
function judged(method: string, path: string, answer: Answer): Answer {
  expect(answer.headers.get('kronos-tid')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  if (answer.text !== '') expect(answer.headers.get('content-type')).toMatch(/^application\/json;charset=utf-8$/i);
  const operation = operationAt(method, path);
  if (operation !== undefined) expect(checkReply(contract, operation, answer.status, answer.body)).toEqual([]);
  return answer;
}

function operationAt(method: string, path: string): Operation | undefined {
  const [withoutQuery = ''] = path.replace(/^\/ukg(\/api)?/, '').split('?', 1);
  const located = locate(method, withoutQuery);
  return located?.found === true ? located.operation : undefined;
}

/** An entry of employment terms as requests carry it. */
export function entry(term: string | number, effectiveDate: string, expirationDate: string) {
  const employmentTerm = typeof term === 'number' ? { id: term } : { qualifier: term };
  return { employmentTerm, effectiveDate, expirationDate };
}

/** A request for one person, named by person number. */
export function request(personNumber: string, ...entries: readonly object[]) {
  return { personIdentity: { personNumber }, assignments: entries };
}

/** The assignments of an answer in the short form `2 2020-02-20 2020-06-25`. */
export function rows(body: { assignments: readonly Row[] }): readonly string[] {
  return body.assignments.map((row) => `${row.employmentTerm.id} ${row.effectiveDate} ${row.expirationDate}`);
}
type Row = { employmentTerm: { id: number }; effectiveDate: string; expirationDate: string };

/** Sends JSON with POST, PUT and others. */
export function json(body: unknown): Send {
  return { json: body };
}

/** The paycode value profile of the vendor's page. */
export const sickProfile = { id: 201, qualifier: 'Sick Day PCVP' };

/** An item of the aggregated multi_upsert, or of an answer to it. */
export function item(personNumber: string, personAssignments: object) {
  return { personIdentity: { personNumber }, personAssignments };
}

/** Sends items to the aggregated multi_upsert. */
export function upsertAssignments(client: Client, ...items: readonly object[]): Promise<Answer> {
  return client('POST', `${assignments}/multi_upsert`, json(items));
}

/** Reads the assignments of people by their numbers: those of some kinds, or all. */
export function readAssignments(client: Client, values: string[], personAssignments?: string[]): Promise<Answer> {
  const where = { employees: { key: 'personNumber', values }, ...(personAssignments && { personAssignments }) };
  return client('POST', `${assignments}/multi_read`, json({ where }));
}

/** The vendor's text for a person who does not exist. */
export function noPerson(propertyName: string, value: string): string {
  return (
    'The action required an existing person, but either the person for the key could not be found, the user does not ' +
    `have access rights to that person, or a database error occurred. Property name: ${propertyName}, value: ${value}`
  );
}

const termSetupTexts = {
  'WTK-82600': 'Employment Term does not exist or accessed with a bad reference.',
  'WTK-82604': 'Cannot create an employment term that is already exists.',
  'WTK-82606': 'Unknown error occurred. Please Contact your administrator.',
  'WTK-82607': 'Id or name in request body does not match with id or name in path parameter.',
  'WTK-82608':
    'Data validation exception occurs due to bad input data while request processing. Please verify input data.',
  'WTK-82613': 'At least one parameter is required inside where clause.',
  'WTK-82614': 'Only one from Ids/Qualifiers/PersistentIds/Refs is allowed.',
} as const;

/** Codes of the failures in a bulk answer, part by part; `success` for a part without one. */
export function resultsOf({ body }: Answer): readonly (string | undefined)[] {
  return body.details.results.map(({ error, success }: { error?: { errorCode: string }; success?: object }) =>
    success === undefined ? error?.errorCode : 'success',
  );
}

/** Status and body of a failure of the set-up of employment terms. */
export function termSetupFailure(errorCode: keyof typeof termSetupTexts) {
  return [400, { errorCode, message: termSetupTexts[errorCode] }] as const;
}

/** Asks for tokens as the vendor's page does. */
export function askForToken(client: Client, fields: Record<string, string> = {}): Promise<Answer> {
  return client('POST', tokenUrl, {
    form: {
      username: 'apiuser',
      password: 'paystub-password',
      client_id: 'paystub-client',
      client_secret: 'paystub-client-secret',
      grant_type: 'password',
      auth_chain: 'OAuthLdapService',
      ...fields,
    },
  });
}
