// The payroll posting has the shape that github.com/fylein/fyle-intacct-api sends, the refusal is the live one it keeps.
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Answer, Client } from '../../../helpers/paystub.ts';
import { base, errorIn, queryService, rulesOf, startIntacct } from '../intacct.ts';

const paystub = await startIntacct();
let send: Client;
beforeEach(() => {
  send = paystub.sandbox();
});

const ledger = `${base}/objects/general-ledger`;
const entries = `${ledger}/journal-entry`;
const lines = `${ledger}/journal-entry-line`;

const salaries = {
  txnType: 'debit',
  txnAmount: '5000.00',
  glAccount: { id: '60100' },
  dimensions: { department: { id: 'PM' }, location: { id: 'HQ' }, employee: { id: 'EMP-001' } },
};
const accrued = {
  txnType: 'credit',
  txnAmount: '5000.00',
  glAccount: { id: '20100' },
  dimensions: { location: { id: 'HQ' } },
};
const posting = {
  glJournal: { id: 'PYRJ' },
  postingDate: '2025-01-31',
  description: 'January pay',
  lines: [salaries, accrued],
};
const withLine = (more: object) => ({ ...posting, lines: [{ ...salaries, ...more }, accrued] });
const none = { key: null, id: null, name: null };

const post = (json: object = posting, to = send) => to('POST', entries, { json });
const details = (answer: Answer) => errorIn(answer.body).details;
async function create(json: object = posting): Promise<string> {
  const answer = await post(json);
  expect([answer.status, answer.text]).toEqual([201, expect.stringContaining('"totalSuccess":1')]);
  return answer.body['ia::result'].key;
}
const read = async (key: string) => (await send('GET', `${entries}/${key}`)).body['ia::result'];

describe('a journal entry', () => {
  test('is posted at once, and shown with its lines, dimensions by name', async () => {
    const key = await create({
      ...posting,
      lines: [
        { ...salaries, txnAmount: '200' },
        { ...accrued, txnAmount: '200.0' },
      ],
    });
    const got = await read(key);
    expect(Object.keys(got)).toEqual(
      `id key txnNumber description glJournal postingDate moduleName referenceNumber reversedBy reversedFromDate
      baseLocation audit state txnSource attachment entity webURL lines href`.split(/\s+/),
    );
    expect(got).toMatchObject({
      id: key,
      key,
      description: 'January pay',
      glJournal: {
        id: 'PYRJ',
        isAdjustment: false,
        name: 'Payroll journal',
        href: '/objects/general-ledger/journal/2',
      },
      postingDate: '2025-01-31',
      moduleName: '2.GL',
      state: 'posted',
      href: `/objects/general-ledger/journal-entry/${key}`,
    });
    const [first, second] = got.lines;
    expect(Object.keys(first.dimensions)).toEqual(
      'department location customer vendor employee item contract project class'.split(' '),
    );
    expect(first).toMatchObject({
      journalEntry: { id: key, key, href: `/objects/general-ledger/journal-entry/${key}` },
      lineNumber: 1,
      txnType: 'debit',
      txnAmount: '200.00',
      baseAmount: '200.00',
      entryDate: '2025-01-31',
      description: 'January pay',
      glAccount: { id: '60100', name: 'Salaries' },
      state: 'posted',
      isBillable: false,
    });
    expect(first.dimensions.employee).toEqual({
      key: '1',
      id: 'EMP-001',
      name: 'Roe, Jane',
      href: '/objects/company-config/employee/1',
    });
    expect(first.dimensions.project).toEqual(none);
    expect([second.lineNumber, second.txnAmount, second.dimensions.department]).toEqual([2, '200.00', none]);
  });

  test('takes null for what a line does not have, as a client in production sends it', async () => {
    const more = {
      allocation: { id: null },
      dimensions: { ...salaries.dimensions, project: { id: null }, item: null },
    };
    expect((await read(await create(withLine(more)))).lines[0].dimensions.project).toEqual(none);
  });

  test("is refused as in a client's live answer where it does not balance", async () => {
    const answer = await post(withLine({ txnAmount: '5000.01' }));
    expect([answer.status, rulesOf(answer)]).toEqual([422, expect.arrayContaining(['intacct.entry.unbalanced'])]);
    expect(errorIn(answer.body)).toEqual({
      code: 'operationFailed',
      message: 'POST request on objects/general-ledger/journal-entry object was unsuccessful',
      errorId: 'REST-7001',
      additionalInfo: {
        messageId: 'IA.REQUEST_ON_OBJECT_FAILED',
        placeholders: { OPERATION: 'POST', RESOURCE_NAME: 'objects/general-ledger/journal-entry' },
        propertySet: {},
      },
      supportId: expect.any(String),
      details: [
        {
          errorId: 'GL-0951',
          code: 'unableToCreateRecordError',
          message: 'Could not create GLBatch record.',
          additionalInfo: { messageId: 'IA.COULD_NOT_CREATE_GLBATCH_RECORD', placeholders: {}, propertySet: {} },
        },
        {
          errorId: 'GL-1009',
          code: 'invalidConfiguration',
          message: 'Transactions do not balance for Location ,',
          additionalInfo: {
            messageId: 'IA.TRANSACTIONS_DO_NOT_BALANCE_FOR',
            placeholders: { RENAMED_TEXT: 'Location', ERR_STR: ', ' },
            propertySet: {},
          },
        },
      ],
    });
    expect((await send('GET', entries)).body['ia::meta'].totalCount).toBe(1);
  });

  test('balances to the cent, whatever the number of lines', async () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 999_999_999_999 }), { minLength: 1, maxLength: 6 });
    const text = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
    await fc.assert(
      fc.asyncProperty(amounts, fc.integer({ min: 0, max: 1 }), async (debits, off) => {
        const sum = debits.reduce((total, each) => total + each, off);
        const debit = debits.map((each) => ({ ...salaries, txnAmount: text(each) }));
        const answer = await post({ ...posting, lines: [...debit, { ...accrued, txnAmount: text(sum) }] });
        expect(answer.status).toBe(off === 0 ? 201 : 422);
      }),
      { numRuns: 20 },
    );
  });

  test('is a draft if it says so, and of no other state', async () => {
    expect(await read(await create({ ...posting, state: 'draft' }))).toMatchObject({
      state: 'draft',
      lines: [{ state: 'draft' }, { state: 'draft' }],
    });
    const answer = await post({ ...posting, state: 'posted' });
    expect([answer.status, errorIn(answer.body)]).toMatchObject([
      400,
      {
        errorId: 'REST-1064',
        details: [
          {
            code: 'invalidParameter',
            message: 'Not a valid state',
            correction: 'State must be draft or not included in the request.',
          },
        ],
      },
    ]);
    expect((await send('PATCH', `${entries}/1`, { json: { state: 'draft' } })).status).toBe(400);
  });

  test.each([
    ['glAccount', { glAccount: { id: '99999' } }, 'Account 99999 is not valid'],
    ['glAccount', { glAccount: { id: '69999' } }, 'Account 69999 is not valid'],
    ['dimensions/employee', { dimensions: { employee: { id: 'NOBODY' } } }, "The employee 'NOBODY' is invalid."],
    ['dimensions/department', { dimensions: { department: { id: 'X' } } }, "The department 'X' is invalid."],
    ['dimensions/location', { dimensions: { location: { id: 'X' } } }, "The location 'X' is invalid."],
    [
      'dimensions/department',
      { glAccount: { id: '60300' }, dimensions: {} },
      'This transaction is missing the Department dimension for the Account 60300',
    ],
    ['glAccount', { glAccount: { id: '12000' } }, 'Account 12000 does not allow direct posting'],
    ['txnAmount', { txnAmount: '-5000.00' }, '/lines/0/txnAmount must not be negative'],
  ])('is refused for a wrong %s of a line, in words that clients look for', async (member, more, message) => {
    const answer = await post(withLine(more));
    expect([answer.status, details(answer)]).toMatchObject([422, [{ message, target: `/lines/0/${member}` }]]);
  });

  test.each([
    ['one line', { lines: [salaries] }],
    ['three decimals', withLine({ txnAmount: '5000.001' })],
    ['a number for an amount', withLine({ txnAmount: 5000 })],
    ['a side that there is none of', withLine({ txnType: 'both' })],
  ])('is refused by its schema with %s', async (_name, more) => {
    const answer = await post({ ...posting, ...more });
    expect([answer.status, errorIn(answer.body).errorId]).toEqual([400, 'REST-1064']);
  });

  test('needs a debit and a credit, even of nothing', async () => {
    const nothing = { ...salaries, txnAmount: '0' };
    const answer = await post({ ...posting, lines: [nothing, nothing] });
    expect([answer.status, rulesOf(answer)]).toEqual([422, expect.arrayContaining(['intacct.entry.sides'])]);
  });

  test('takes no dimension that may not be posted to, and no journal without direct posting', async () => {
    const json = { id: 'OLD', name: 'Old', status: 'activeNonPosting' };
    await send('POST', `${base}/objects/company-config/department`, { json });
    const answer = await post(withLine({ dimensions: { department: { id: 'OLD' } } }));
    expect([answer.status, rulesOf(answer)]).toEqual([422, expect.arrayContaining(['intacct.entry.non-posting'])]);
    await send('PATCH', `${ledger}/journal/2`, { json: { disallowDirectPosting: true } });
    expect([(await post()).status, rulesOf(await post())]).toEqual([
      422,
      expect.arrayContaining(['intacct.entry.direct-posting']),
    ]);
  });

  test('has members and dimensions that are said not to be simulated', async () => {
    for (const json of [
      { ...posting, automaticReversalDate: '2025-02-01' },
      withLine({ allocation: { id: 'FA_ALLOC' } }),
      withLine({ dimensions: { warehouse: { id: 'W' } } }),
    ]) {
      expect((await post(json)).headers.get('x-paystub-error')).toBe('not-simulated');
    }
    expect((await post(withLine({ dimensions: { planet: { id: 'X' } } }))).headers.get('x-paystub-error')).toBeNull();
  });

  test('is changed with its lines as in the sample, and must balance again', async () => {
    const key = await create();
    const [debit, credit] = (await read(key)).lines;
    const changed = (amount: string) => ({
      key,
      postingDate: '2024-12-11',
      lines: [
        { key: debit.key, txnType: 'credit', txnAmount: '100' },
        { key: credit.key, txnType: 'debit', txnAmount: amount },
      ],
    });
    const refused = await send('PATCH', `${entries}/${key}`, { json: changed('99.99') });
    expect([refused.status, rulesOf(refused)]).toEqual([422, expect.arrayContaining(['intacct.entry.unbalanced'])]);
    expect((await read(key)).lines[0].txnAmount).toBe('5000.00');
    expect((await send('PATCH', `${entries}/${key}`, { json: changed('100') })).status).toBe(200);
    expect(await read(key)).toMatchObject({
      postingDate: '2024-12-11',
      lines: [
        {
          txnType: 'credit',
          txnAmount: '100.00',
          entryDate: '2024-12-11',
          dimensions: { employee: { id: 'EMP-001' } },
        },
        { txnType: 'debit', txnAmount: '100.00' },
      ],
    });
    const added = {
      lines: [
        { ...salaries, txnAmount: '1' },
        { ...accrued, txnAmount: '1' },
      ],
    };
    expect((await send('PATCH', `${entries}/${key}`, { json: added })).status).toBe(200);
    expect((await read(key)).lines).toHaveLength(4);
  });

  test('loses no line that its balance needs, and goes with all of them', async () => {
    const nothing = { ...accrued, txnAmount: '0' };
    const key = await create({ ...posting, lines: [salaries, accrued, nothing] });
    const [debit, , zero] = (await read(key)).lines;
    expect((await send('GET', `${lines}/${debit.key}`)).body['ia::result']).toEqual(debit);
    expect((await send('DELETE', `${lines}/${debit.key}`)).status).toBe(422);
    expect((await send('DELETE', `${lines}/${zero.key}`)).status).toBe(204);
    expect((await read(key)).lines).toHaveLength(2);
    expect((await send('POST', lines, { json: salaries })).status).toBe(405);
    expect((await send('DELETE', `${entries}/${key}`)).status).toBe(204);
    expect((await send('GET', `${lines}/${debit.key}`)).status).toBe(404);
  });

  test('keeps what its lines refer to from deletion', async () => {
    const path = `${base}/objects/company-config/department`;
    const { key } = (await send('POST', path, { json: { id: 'ENG', name: 'Engineering' } })).body['ia::result'];
    const entry = await create(withLine({ dimensions: { department: { id: 'ENG' } } }));
    const refused = await send('DELETE', `${path}/${key}`);
    expect([refused.status, details(refused)]).toMatchObject([
      422,
      [{ message: 'Department ENG is in use (Journal entry line) and cannot be deleted' }],
    ]);
    await send('DELETE', `${entries}/${entry}`);
    expect((await send('DELETE', `${path}/${key}`)).status).toBe(204);
  });

  test('is neither made, changed nor removed in books that are closed', async () => {
    const before = await create({ ...posting, postingDate: '2024-12-31' });
    const after = await create();
    await send('POST', '/__admin/actions/sage-intacct/books.closed', { json: { through: '2024-12-31' } });
    const dated = { ...posting, postingDate: '2024-12-31' };
    for (const answer of [
      await post(dated),
      await send('PATCH', `${entries}/${before}`, { json: { postingDate: '2025-01-01' } }),
      await send('PATCH', `${entries}/${after}`, { json: { postingDate: '2024-12-31' } }),
      await send('DELETE', `${entries}/${before}`),
    ]) {
      expect([answer.status, rulesOf(answer)]).toEqual([422, expect.arrayContaining(['intacct.entry.books-closed'])]);
    }
    expect((await send('DELETE', `${entries}/${after}`)).status).toBe(204);
  });

  test('is one of a batch, of which each stands alone', async () => {
    const answer = await post([posting, withLine({ txnAmount: '1' }), { ...posting, description: 'February pay' }]);
    expect([answer.status, answer.body['ia::meta']]).toEqual([207, { totalCount: 3, totalSuccess: 2, totalError: 1 }]);
    expect((await send('GET', lines)).body['ia::meta'].totalCount).toBe(6);
  });
});

test('lines are queried by the members of their entry and by their dimensions', async () => {
  await create();
  const query = async (json: object) => (await send('POST', queryService, { json })).body;
  const found = await query({
    object: 'general-ledger/journal-entry-line',
    fields: [
      'journalEntry.id',
      'journalEntry.postingDate',
      'dimensions.department.id',
      'dimensions.employee.name',
      'txnAmount',
    ],
    filters: [{ $eq: { 'dimensions.employee.id': 'EMP-001' } }, { $gt: { 'journalEntry.postingDate': '2024-12-31' } }],
  });
  expect(found['ia::result']).toEqual([
    {
      'journalEntry.id': '2',
      'journalEntry.postingDate': '2025-01-31',
      'dimensions.department.id': 'PM',
      'dimensions.employee.name': 'Roe, Jane',
      txnAmount: '5000.00',
    },
  ]);
  const short = await query({ object: 'general-ledger/journal-entry-line', fields: ['department.id'] });
  expect(errorIn(short)).toBeDefined();
});

test('a debit and a credit at different locations balance or not, as the company has set', async () => {
  const elsewhere = { ...posting, lines: [salaries, { ...accrued, dimensions: {} }] };
  const near = { ...posting, lines: [salaries, { ...accrued, dimensions: { location: { id: 'OSL' } } }] };
  for (const [by, statuses] of [
    ['entry', [201, 201]],
    ['entity', [422, 201]],
    ['location', [422, 422]],
  ] as const) {
    const chosen = await startIntacct({ settings: { choices: { 'intacct.entry.balanced-by': by } } });
    const to = chosen.sandbox();
    expect([by, [(await post(elsewhere, to)).status, (await post(near, to)).status]]).toEqual([by, statuses]);
  }
});

test("what Sage's sample sends is taken, and what is not known is a choice", async () => {
  const sample = { ...posting, scheduledOperationKey: '40' };
  const draft = { ...withLine({ txnAmount: '1' }), state: 'draft' };
  const unbalanced = withLine({ txnAmount: '1' });
  expect([(await post(sample)).status, (await post(draft)).status, (await post(unbalanced)).status]).toEqual([
    201, 422, 422,
  ]);
  const choices = {
    'intacct.entry.scheduled-key': 'refused',
    'intacct.entry.draft-balance': 'stored',
    'intacct.entry.unbalanced-status': 'bad-request',
  };
  const other = (await startIntacct({ settings: { choices } })).sandbox();
  const refused = await post(sample, other);
  expect([refused.status, details(refused)]).toMatchObject([
    400,
    [{ errorId: 'REST-1050', target: '/scheduledOperationKey' }],
  ]);
  expect([(await post(draft, other)).status, (await post(unbalanced, other)).status]).toEqual([201, 400]);
});

test('the server reports no internal error', () => {
  expect(paystub.reports).toEqual([]);
});
