import { expect, test } from 'vitest';
import { startUkg } from '../vendors/ukg-wfm/ukg.ts';

// Every request and answer printed on
// developer.ukg.com/wfm/docs/paycode-value-profile-assignments-aggregated-doc, in its order.

const assignRequest = [
  {
    personIdentity: {
      personNumber: '10020',
    },
    personAssignments: {
      payCodeValue: {
        payCodeValueProfile: {
          id: 201,
          qualifier: 'Sick Day PCVP',
        },
      },
    },
  },
  {
    personIdentity: {
      personNumber: '10030',
    },
    personAssignments: {
      payCodeValue: {
        payCodeValueProfile: {
          id: 202,
          qualifier: 'Sick Day without Equivalence value',
        },
      },
    },
  },
];

const assigned = [
  {
    personIdentity: {
      personNumber: '10020',
    },
    personAssignments: {
      payCodeValue: {
        payCodeValueProfile: {
          id: 201,
          qualifier: 'Sick Day PCVP',
        },
      },
    },
  },
  {
    personIdentity: {
      personNumber: '10030',
    },
    personAssignments: {
      payCodeValue: {
        payCodeValueProfile: {
          id: 202,
          qualifier: 'Sick Day without Equivalence value',
        },
      },
    },
  },
];

const readRequest = {
  where: {
    employees: {
      key: 'personNumber',
      values: ['10020', '10030'],
    },
    personAssignments: ['payCodeValue'],
  },
};

const read = [
  {
    personIdentity: {
      personNumber: '10020',
    },
    personAssignments: {
      payCodeValue: {
        payCodeValueProfile: {
          id: 201,
          qualifier: 'Sick Day PCVP',
        },
      },
    },
  },
  {
    personIdentity: {
      personNumber: '10030',
    },
    personAssignments: {
      payCodeValue: {
        payCodeValueProfile: {
          id: 202,
          qualifier: 'Sick Day without Equivalence value',
        },
      },
    },
  },
];

const noChangeRequest = [
  {
    personIdentity: {
      personNumber: '10020',
    },
    personAssignments: {
      payCodeValue: {
        payCodeValueProfile: null,
      },
    },
  },
  {
    personIdentity: {
      personNumber: '10030',
    },
    personAssignments: {
      payCodeValue: {
        unAssignExisting: false,
      },
    },
  },
];

const noChange = [
  {
    personIdentity: {
      personNumber: '10020',
    },
    personAssignments: {
      payCodeValue: {},
    },
  },
  {
    personIdentity: {
      personNumber: '10030',
    },
    personAssignments: {
      payCodeValue: {},
    },
  },
];

const unassignRequest = [
  {
    personIdentity: {
      personNumber: '10020',
    },
    personAssignments: {
      payCodeValue: {
        unAssignExisting: true,
      },
    },
  },
  {
    personIdentity: {
      personNumber: '10030',
    },
    personAssignments: {
      payCodeValue: {
        unAssignExisting: true,
      },
    },
  },
];

const unassigned = [
  {
    personIdentity: {
      personNumber: '10020',
    },
    personAssignments: {
      payCodeValue: {},
    },
  },
  {
    personIdentity: {
      personNumber: '10030',
    },
    personAssignments: {
      payCodeValue: {},
    },
  },
];

const path = '/ukg/api/v1/commons/persons/assignments';
const paystub = await startUkg();
const documentedOnly = await startUkg({ settings: { floor: 'documented' } });

/** The requests of the page in its order, each with the body that it prints. */
const exchanges: readonly [path: string, json: object, body: object][] = [
  [`${path}/multi_upsert`, assignRequest, assigned],
  [`${path}/multi_read`, readRequest, read],
  [`${path}/multi_upsert`, noChangeRequest, noChange],
  [`${path}/multi_read`, readRequest, read],
  [`${path}/multi_upsert`, unassignRequest, unassigned],
];

test('assign, read, leave unchanged and delete answer byte for byte as the page prints', async () => {
  const client = paystub.client();
  for (const [url, json, body] of exchanges) {
    const answer = await client('POST', url, { json });
    expect([answer.status, answer.text]).toEqual([200, JSON.stringify(body)]);
  }
  // "You can verify that the assignments were deleted by calling POST /v1/commons/persons/assignments/multi_read"
  const after = await client('POST', `${path}/multi_read`, { json: readRequest });
  expect(after.status).toBe(200);
  expect(after.text).not.toContain('payCodeValueProfile');
});

test('every request of the page is answered as printed and as documented where nothing weaker is allowed', async () => {
  const client = documentedOnly.client();
  for (const [url, json, body] of exchanges) {
    const { status, text, headers } = await client('POST', url, { json });
    expect([status, text, headers.get('x-paystub-evidence')]).toEqual([200, JSON.stringify(body), 'documented']);
  }
});

test('the read of people without a profile, whose answer the page does not print, is no documented one', async () => {
  const client = documentedOnly.client();
  const { status, headers } = await client('POST', `${path}/multi_read`, { json: readRequest });
  expect([status, headers.get('x-paystub-error')]).toEqual([501, 'below-floor']);
});
