import { expect, test } from 'vitest';
import type { Answer } from '../helpers/paystub.ts';
import { startUkg } from '../vendors/ukg-wfm/ukg.ts';

// Every request and answer printed on developer.ukg.com/wfm/docs/employment-term-assignments-doc, in its order.

const availableTerms = [
  {
    allowsInheritance: false,
    isActive: true,
    name: 'Administrative Employees',
    id: 2,
    processType: 'ENFORCE_END_DATE',
    versions: {
      employmentTermVersion: [
        {
          accrualProfile: {
            id: 16,
            qualifier: 'Massachusetts Earned',
            name: 'Massachusetts Earned',
          },
          endDate: '3000-01-01',
          holidayProfile: {
            id: 34,
            qualifier: 'Massachusetts State Employees',
            name: 'Massachusetts State Employees',
          },
          payRule: {
            id: 8,
            qualifier: 'US FLSA Weekly',
            name: 'US FLSA Weekly',
          },
          startDate: '2015-01-01',
        },
      ],
    },
  },
  {
    allowsInheritance: false,
    isActive: true,
    name: 'All European Contract Periods',
    id: 4,
    processType: 'ENFORCE_END_DATE',
    versions: {
      employmentTermVersion: [
        {
          endDate: '3000-01-01',
          startDate: '2015-01-01',
          workHours: {
            workHourDef: [
              {
                datePattern: 'Daily',
                payCode: {
                  id: 664,
                  qualifier: 'Daily Contract Tracking',
                  name: 'Daily Contract Tracking',
                },
                targetAmountType: 'CONTRACT_SCHEDULE_AMOUNT',
                useContractShift: true,
                useInGenie: true,
              },
              {
                datePattern: 'Weekly',
                payCode: {
                  id: 164,
                  qualifier: 'Weekly Contract Tracking',
                  name: 'Weekly Contract Tracking',
                },
                targetAmountType: 'CONTRACT_SCHEDULE_AMOUNT',
                useContractShift: true,
                useInGenie: true,
              },
              {
                datePattern: 'Months from January 1st',
                payCode: {
                  id: 153,
                  qualifier: 'Monthly Contract Tracking',
                  name: 'Monthly Contract Tracking',
                },
                targetAmountType: 'CONTRACT_SCHEDULE_AMOUNT',
                useContractShift: true,
                useInGenie: true,
              },
              {
                datePattern: 'Quarterly',
                payCode: {
                  id: 303,
                  qualifier: 'Quarterly Contract Tracking',
                  name: 'Quarterly Contract Tracking',
                },
                targetAmountType: 'CONTRACT_SCHEDULE_AMOUNT',
                useContractShift: true,
                useInGenie: true,
              },
              {
                datePattern: 'Yearly',
                payCode: {
                  id: 226,
                  qualifier: 'Yearly Contract Tracking',
                  name: 'Yearly Contract Tracking',
                },
                targetAmountType: 'CONTRACT_SCHEDULE_AMOUNT',
                useContractShift: true,
                useInGenie: true,
              },
            ],
          },
        },
      ],
    },
  },
];

const createRequest = {
  personIdentity: {
    personNumber: '20190',
  },
  assignments: [
    {
      effectiveDate: '2020-02-20',
      employmentTerm: {
        qualifier: 'Administrative Employees',
      },
      expirationDate: '2020-06-25',
    },
  ],
};

const created = {
  personIdentity: {
    personNumber: '20190',
    personKey: 100,
  },
  assignments: [
    {
      employmentTerm: {
        id: 2,
        qualifier: 'Administrative Employees',
      },
      effectiveDate: '2020-02-20',
      expirationDate: '2020-06-25',
    },
  ],
};

const verified = {
  personIdentity: {
    personNumber: '20190',
    personKey: 100,
  },
  assignments: [
    {
      employmentTerm: {
        id: 2,
        qualifier: 'Administrative Employees',
      },
      effectiveDate: '2020-02-20',
      expirationDate: '2020-06-25',
    },
  ],
};

const updateRequest = {
  personIdentity: {
    personNumber: '20190',
  },
  assignments: [
    {
      effectiveDate: '2020-02-20',
      employmentTerm: {
        qualifier: 'Administrative Employees',
      },
      expirationDate: '2020-06-25',
    },
    {
      effectiveDate: '2020-03-20',
      employmentTerm: {
        qualifier: 'All European Contract Periods',
      },
      expirationDate: '2020-07-30',
    },
  ],
};

const updated = {
  personIdentity: {
    personNumber: '20190',
    personKey: 100,
  },
  assignments: [
    {
      employmentTerm: {
        id: 2,
        qualifier: 'Administrative Employees',
      },
      effectiveDate: '2020-02-20',
      expirationDate: '2020-03-20',
    },
    {
      employmentTerm: {
        id: 4,
        qualifier: 'All European Contract Periods',
      },
      effectiveDate: '2020-03-20',
      expirationDate: '2020-07-30',
    },
  ],
};

const deleteRequest = {
  personIdentity: {
    personNumber: '20190',
  },
  assignments: [
    {
      effectiveDate: '2020-03-20',
      employmentTerm: {
        qualifier: 'All European Contract Periods',
      },
      expirationDate: '2020-07-30',
    },
  ],
};

const path = '/ukg/api/v1/commons/persons/employment_terms';
const setUp = '/ukg/api/v1/timekeeping/setup/employment_terms';
const paystub = await startUkg();
const documentedOnly = await startUkg({ settings: { floor: 'documented' } });

/** The requests of the page in its order, each with the status and the text that it prints. */
const exchanges: readonly [method: string, path: string, json: object | undefined, status: number, text: string][] = [
  ['POST', path, createRequest, 200, JSON.stringify(created)],
  ['GET', `${path}?person_number=20190`, undefined, 200, JSON.stringify(verified)],
  ['GET', `${path}/100`, undefined, 200, JSON.stringify(verified)],
  ['PUT', path, updateRequest, 200, JSON.stringify(updated)],
  ['POST', `${path}/apply_delete`, deleteRequest, 204, ''],
];

// "The Administrative Employees employment term remains assigned to the employee."
const remaining = JSON.stringify({ ...updated, assignments: updated.assignments.slice(0, 1) });

test('the list of employment terms begins with the two that the page prints', async () => {
  const { status, body } = await paystub.client()('GET', setUp);
  expect(status).toBe(200);
  expect(JSON.stringify(body.slice(0, 2))).toBe(JSON.stringify(availableTerms));
});

test('all_details=false answers only id, name and persistent ID', async () => {
  const { body } = await paystub.client()('GET', `${setUp}?all_details=false`);
  const members = body.map((term: object) => Object.keys(term).toSorted().join());
  expect(new Set(members)).toEqual(new Set(['id,name,persistentId']));
  expect(body.slice(0, 2).map((term: { name: string }) => term.name)).toEqual(availableTerms.map(({ name }) => name));
});

test('create, read, update and delete answer byte for byte as the page prints', async () => {
  const client = paystub.client();
  for (const [method, url, json, status, text] of exchanges) {
    const answer = await client(method, url, { json });
    expect([answer.status, answer.text]).toEqual([status, text]);
  }
  expect((await client('GET', `${path}/100`)).text).toBe(remaining);
});

test('every request of the page is answered as printed and as documented where nothing weaker is allowed', async () => {
  const client = documentedOnly.client();
  for (const [method, url, json, status, text] of exchanges) {
    const answer = await client(method, url, { json });
    expect([answer.status, answer.text, evidenceOf(answer)]).toEqual([status, text, 'documented']);
  }
  const verify = await client('GET', `${path}/100`);
  expect([verify.text, evidenceOf(verify)]).toEqual([remaining, 'documented']);
  for (const query of ['', '?all_details=false']) {
    const list = await client('GET', setUp + query);
    expect([list.status, evidenceOf(list)]).toEqual([200, 'documented']);
  }
});

function evidenceOf({ headers }: Answer): string | null {
  return headers.get('x-paystub-evidence');
}
