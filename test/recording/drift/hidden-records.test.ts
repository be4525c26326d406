import { expect, test } from 'vitest';
import type { RecordedLine } from '../../../src/recording/exchange.ts';
import { anonymousDriftOf, anonymousOf } from '../scenario-sessions.ts';

// Tenants whose records nobody knows, in recordings with substitutes.

type Sent = { readonly vendor: string; readonly operation: string; readonly method: string; readonly path: string };

function exchange(id: number, sent: Sent, status: number, answer: unknown, body?: unknown): RecordedLine {
  return {
    line: { id, at: '2026-03-20T08:00:00.000Z', ...sent, status, milliseconds: 1 },
    request: { headers: { 'content-type': 'application/json' }, ...(body === undefined ? {} : { body }) },
    reply: { headers: { 'content-type': contentTypes[sent.vendor] ?? '' }, body: answer },
  };
}

const contentTypes: Readonly<Record<string, string>> = {
  'ukg-wfm': 'application/json;charset=utf-8',
  'sage-intacct': 'application/json',
  'poweroffice-go': 'application/json; charset=utf-8',
};

async function verdicts(...lines: readonly RecordedLine[]) {
  const { judged, choices } = await anonymousDriftOf(await anonymousOf(lines, 'hidden'));
  return { choices, verdicts: judged.map(({ verdict, reason }) => (reason === undefined ? verdict : reason)) };
}

test('an object that another user made is known by its answer, and the members of a newer release are told', async () => {
  const position = '/objects/construction/employee-position';
  const user = { key: '97', id: 'Cwalker', href: '/objects/company-config/user/97' };
  const body = {
    'ia::result': {
      ...{ key: '4021', id: 'EP-4021', name: 'Welder', description: null, status: 'active' },
      audit: {
        ...{ createdDateTime: '2024-01-16T17:05:41Z', modifiedDateTime: '2024-01-16T17:05:41Z' },
        ...{ createdByUser: user, createdBy: '97', modifiedByUser: user, modifiedBy: '97' },
      },
      ...{ entity: { key: null, id: null, name: null }, href: `${position}/4021` },
    },
    'ia::meta': { totalCount: 1, totalSuccess: 1, totalError: 0 },
  };
  const operation = { vendor: 'sage-intacct', operation: 'getEmployeePosition', method: 'GET' };
  expect(await verdicts(exchange(1, { ...operation, path: `/ia/api/v1${position}/4021` }, 200, body))).toEqual({
    verdicts: ['choice'],
    choices: { 'intacct.get.newer-members': 'newer' },
  });
});

test('a code that a record has which no answer shows is no difference from Paystub', async () => {
  const operation = { vendor: 'poweroffice-go', operation: 'postProject', method: 'POST', path: '/v2/Projects' };
  const refused = {
    ...{ title: 'Project validation error(s)', status: 400 },
    detail: "Code is already in use. '4711' is used on project with Id = 63636213.",
  };
  const lines = exchange(1, operation, 400, refused, { Name: 'Harbour', Code: '4711' });
  expect(await verdicts(lines)).toEqual({ verdicts: ['it may be refused for what no answer shows'], choices: {} });
});

test('a rule that an assignment names is one of the tenant, whatever it is called', async () => {
  const path = '/api/v1/commons/persons/adjustment_rule';
  const operation = { vendor: 'ukg-wfm', operation: 'createAdjustmentRuleAssignment', method: 'POST', path };
  const [sent, personIdentity] = [{ effectiveDate: '2026-01-05', processor: 'Night Shift' }, { personNumber: '40177' }];
  const answer = {
    ...{ personIdentity: { personNumber: '40177', personKey: 5123 }, effectiveDate: '2026-01-05' },
    ...{ expirationDate: '3000-01-01', processor: 'Night Shift' },
  };
  const { choices } = await verdicts(exchange(1, operation, 200, answer, { personIdentity, ...sent }));
  expect(choices).toEqual({});
});
