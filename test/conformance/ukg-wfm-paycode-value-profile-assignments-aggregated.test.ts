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

test('assign, read, leave unchanged and delete answer byte for byte as the page prints', async () => {
  const client = paystub.client();
  const upsert = (json: unknown) => client('POST', `${path}/multi_upsert`, { json });
  const verify = () => client('POST', `${path}/multi_read`, { json: readRequest });

  const assign = await upsert(assignRequest);
  expect([assign.status, assign.text]).toEqual([200, JSON.stringify(assigned)]);

  const first = await verify();
  expect([first.status, first.text]).toEqual([200, JSON.stringify(read)]);

  const none = await upsert(noChangeRequest);
  expect([none.status, none.text]).toEqual([200, JSON.stringify(noChange)]);
  expect((await verify()).text).toBe(JSON.stringify(read));

  const remove = await upsert(unassignRequest);
  expect([remove.status, remove.text]).toEqual([200, JSON.stringify(unassigned)]);

  // "You can verify that the assignments were deleted by calling POST /v1/commons/persons/assignments/multi_read"
  const after = await verify();
  expect(after.status).toBe(200);
  expect(after.text).not.toContain('payCodeValueProfile');
});

test('the requests of the page are answered as documented', async () => {
  const client = paystub.client();
  const answers = [
    await client('POST', `${path}/multi_upsert`, { json: assignRequest }),
    await client('POST', `${path}/multi_read`, { json: readRequest }),
    await client('POST', `${path}/multi_upsert`, { json: noChangeRequest }),
    await client('POST', `${path}/multi_upsert`, { json: unassignRequest }),
  ];
  for (const { headers } of answers) expect(headers.get('x-paystub-evidence')).toBe('documented');
});
