import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../helpers/cli.ts';

/** The parts of an interaction that a test replaces. */
type Part = {
  readonly description?: string;
  readonly providerStates?: readonly { readonly name: string; readonly params?: object }[];
  readonly request?: object;
  readonly response?: object;
  readonly [member: string]: unknown;
};

const json = (content: unknown) => ({ contentType: 'application/json', encoded: false, content });

/** The answer for person 20190 on the vendor's page on employment terms. */
export const answerOfThePage = {
  personIdentity: { personNumber: '20190', personKey: 100 },
  assignments: [
    {
      employmentTerm: { id: 2, qualifier: 'Administrative Employees' },
      effectiveDate: '2020-02-20',
      expirationDate: '2020-06-25',
    },
  ],
};

const stateOfThePage = {
  name: 'person {number} has the term {term} from {from} until {until}',
  params: { number: '20190', term: 'Administrative Employees', from: '2020-02-20', until: '2020-06-25' },
};

/** Returns an interaction of version 4 that Paystub fulfils, with parts replaced. */
export function interaction({ request, response, ...rest }: Part = {}, answer: unknown = answerOfThePage): object {
  return {
    type: 'Synchronous/HTTP',
    description: 'a request for the terms of person 20190',
    providerStates: [{ name: 'the token is valid', params: { token: 'a-token' } }, stateOfThePage],
    request: {
      method: 'GET',
      path: '/api/v1/commons/persons/employment_terms/100',
      headers: { Authorization: ['Bearer a-token'] },
      ...request,
    },
    response: {
      status: 200,
      headers: { 'Content-Type': ['application/json'] },
      ...(answer === undefined ? {} : { body: json(answer) }),
      ...response,
    },
    ...rest,
  };
}

/** Returns a pact with interactions. */
export function pactOf(interactions: readonly object[], version = '4.0'): object {
  return {
    consumer: { name: 'payroll' },
    provider: { name: 'ukg-wfm' },
    interactions,
    metadata: { pactSpecification: { version } },
  };
}

/** Writes files into a folder that is deleted after the test: texts as they are, other values as JSON. */
export function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}
