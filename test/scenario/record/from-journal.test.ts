import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { contractFile } from '../../../src/scenario/contracts.ts';
import { type FromJournal, fromJournal, type ScenarioRange } from '../../../src/scenario/record/from-journal.ts';
import { readJournal } from '../../../src/scenario/record/read-journal.ts';
import type { ReplayResult } from '../../../src/scenario/report/result.ts';
import { replay } from '../../../src/scenario/run/replay.ts';
import { startServer } from '../../../src/server/server.ts';
import { memoryStorage } from '../../../src/storage/memory.ts';
import { vendors } from '../../../src/vendors/index.ts';
import { type Answer, type Client, startPaystub } from '../../helpers/paystub.ts';

const folder = await mkdtemp(join(tmpdir(), 'paystub-recorded-'));
afterAll(() => rm(folder, { recursive: true }));
const paystub = await startPaystub({ vendors });
const defaults = Object.fromEntries(
  vendors.flatMap(({ rules }) => Object.entries(rules).map(([id, rule]) => [id, rule.default ?? ''])),
);
let recorded = 0;

/** Runs a session in a sandbox of its own and makes a scenario of it. */
async function record(
  session: (call: Client, clock: typeof paystub.clock) => Promise<void>,
  range: ScenarioRange = {},
): Promise<FromJournal> {
  recorded += 1;
  const sandbox = `recorded-${recorded}`;
  const call = paystub.sandbox(sandbox);
  await call('POST', '/__admin/reset');
  await session(call, paystub.clock);
  const ask = async (path: string) => (await call('GET', path)).body;
  return fromJournal(
    await readJournal(ask, sandbox, new URL(paystub.url).host, defaults),
    'session',
    vendors,
    contractFile,
    range,
  );
}

async function run({ document, flags }: FromJournal): Promise<ReplayResult> {
  const file = join(folder, `${recorded}.json`);
  await writeFile(file, JSON.stringify(document));
  return replay({ paths: [file], cwd: folder, vendors, start: () => fresh(flags) });
}

const fresh = (flags: readonly string[]) =>
  startServer(
    {
      vendors,
      settings: {
        auth: 'lenient',
        choices: {},
        twins: {},
        floor: flags.includes('--evidence documented') ? 'documented' : 'inferred',
        limits: flags.includes('--limits real') ? 'real' : 'off',
      },
      storage: memoryStorage(),
      clock: Date.now,
      timer: () => performance.now(),
      version: '0.0.0-test',
      simHeaders: true,
      adminToken: undefined,
      cors: undefined,
      sandboxes: { maxSandboxes: 10, maxIdle: 0 },
      journal: { maxEntries: 1000, maxBytes: 16 * 1024 * 1024 },
      report: (message) => expect.fail(message),
    },
    0,
    '127.0.0.1',
  );

type Step = {
  readonly stepId: string;
  readonly parameters?: unknown;
  readonly requestBody?: { readonly payload: unknown };
  readonly successCriteria: readonly unknown[];
  readonly outputs?: unknown;
};
const stepsOf = ({ document }: FromJournal) => (document as { workflows: [{ steps: Step[] }] }).workflows[0].steps;

/** A criterion that the public runner can check too: it resolves no pointer to a member with a colon in its name. */
const jsonPath = (filter: string) => ({
  context: '$response.body',
  type: 'jsonpath',
  condition: `$[?${filter}]`,
});

const failures = ({ workflows }: ReplayResult) =>
  workflows.flatMap(({ error, steps }) => [
    ...(error === undefined ? [] : [error]),
    ...steps.flatMap(({ stepId, checks }) =>
      checks.filter(({ passed }) => !passed).map(({ expected, actual }) => `${stepId}: ${expected}: ${actual}`),
    ),
  ]);

/** A request of a random session. It may use values of earlier answers. */
type Move = (call: Client, heard: Heard) => Promise<Answer>;
type Heard = { readonly ids: string[] };

const names = fc.constantFrom('Foreman', "It's 100 %", 'Æøå', '2026-01-31', '007', 'yes', 'a "b" {c} $d', 'x: y # z');
const at = fc.nat({ max: 20 });
const pick = ({ ids }: Heard, index: number) => ids[index % Math.max(ids.length, 1)] ?? '99';

const position = '/intacct/objects/construction/employee-position';
const intacct: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ id: fc.constantFrom('P-1', 'P-2', 'P-3', 'EP-001'), name: names }).map(
      (json): Move =>
        async (call, heard) => {
          const answer = await call('POST', position, { json });
          if (answer.status === 201) heard.ids.push(answer.body['ia::result'].key);
          return answer;
        },
    ),
  },
  at.map(
    (n): Move =>
      (call, heard) =>
        call('GET', `${position}/${pick(heard, n)}`),
  ),
  fc.tuple(at, names).map(
    ([n, description]): Move =>
      (call, heard) =>
        call('PATCH', `${position}/${pick(heard, n)}`, { json: { description } }),
  ),
  at.map(
    (n): Move =>
      (call, heard) =>
        call('DELETE', `${position}/${pick(heard, n)}`),
  ),
  fc.constantFrom('', '?start=1&size=3').map(
    (query): Move =>
      (call) =>
        call('GET', position + query),
  ),
  at.map(
    (n): Move =>
      (call, heard) =>
        call('POST', '/intacct/services/core/query', {
          json: {
            object: 'construction/employee-position',
            fields: ['key', 'id', 'name'],
            filters: [{ $eq: { key: pick(heard, n) } }],
          },
        }),
  ),
  fc.constant<Move>((call) => call('POST', position, { json: { nonsense: true } })),
);

const employees = '/poweroffice/v2/Employees';
const poweroffice: fc.Arbitrary<Move> = fc.oneof(
  fc.constant<Move>(async (call, heard) => {
    const answer = await call('GET', employees);
    heard.ids.push(...answer.body.map(({ Id }: { Id: number }) => String(Id)));
    return answer;
  }),
  {
    weight: 2,
    arbitrary: names.map(
      (LastName): Move =>
        async (call, heard) => {
          const answer = await call('POST', employees, {
            json: { FirstName: 'Ola', LastName, EmailAddress: 'ola@fjord.example', DateOfBirth: '1990-04-05' },
          });
          if (answer.status === 201) heard.ids.push(String(answer.body.Id));
          return answer;
        },
    ),
  },
  at.map(
    (n): Move =>
      (call, heard) =>
        call('GET', `${employees}/${pick(heard, n)}`),
  ),
  fc.tuple(at, names).map(
    ([n, value]): Move =>
      (call, heard) =>
        call('PATCH', `${employees}/${pick(heard, n)}`, {
          json: [{ op: 'replace', path: '/JobTitle', value }],
          headers: { 'Content-Type': 'application/json-patch+json' },
        }),
  ),
  at.map(
    (n): Move =>
      (call, heard) =>
        call('DELETE', `${employees}/${pick(heard, n)}`),
  ),
  at.map(
    (n): Move =>
      (call, heard) =>
        call('GET', `${employees}/${pick(heard, n)}/Employments`),
  ),
  fc.constant<Move>((call) => call('GET', '/poweroffice/v2/Departments')),
  fc.constant<Move>((call) => call('GET', `${employees}?lastChangedDateTimeOffset=2026-01-15T09%3A00%3A00Z`)),
);

const terms = '/ukg/api/v1/commons/persons/employment_terms';
const person = fc.constantFrom('20190', '20190', '20190', '1');
const day = fc.constantFrom('2020-02-20', '2021-01-01', '2026-01-15', '2027-06-30');
const ukg: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .record({
        personNumber: person,
        effectiveDate: day,
        expirationDate: fc.option(day, { nil: undefined }),
        qualifier: fc.constantFrom('Administrative Employees', 'All European Contract Periods', 'No such term'),
      })
      .map(
        ({ personNumber, qualifier, ...span }): Move =>
          async (call, heard) => {
            const answer = await call('POST', terms, {
              json: { personIdentity: { personNumber }, assignments: [{ ...span, employmentTerm: { qualifier } }] },
            });
            if (answer.status === 200) heard.ids.push(String(answer.body.personIdentity.personKey));
            return answer;
          },
      ),
  },
  person.map(
    (number): Move =>
      (call) =>
        call('GET', `${terms}?person_number=${number}`),
  ),
  at.map(
    (n): Move =>
      (call, heard) =>
        call('GET', `${terms}/${pick(heard, n)}`),
  ),
  fc.constant<Move>((call) => call('GET', '/ukg/api/v1/timekeeping/setup/employment_terms?all_details=false')),
  names.map(
    (name): Move =>
      async (call) =>
        call('POST', '/ukg/api/v1/timekeeping/setup/employment_terms', { json: { name, isActive: true } }),
  ),
  fc.uniqueArray(person, { minLength: 1 }).map(
    (values): Move =>
      (call) =>
        call('POST', `${terms}/multi_read`, { json: { where: { employees: { key: 'personnumber', values } } } }),
  ),
);

const grammars = { 'sage-intacct': intacct, 'poweroffice-go': poweroffice, 'ukg-wfm': ukg };

describe('a recorded session', () => {
  test.each(Object.entries(grammars))(
    'of %s passes when it is replayed, whatever was requested',
    async (_, move) => {
      const pauses = fc.constantFrom(0, 0, 0, 1, 90, 86_400);
      const session = fc.array(fc.tuple(move, pauses), { minLength: 1, maxLength: 10 });
      await fc.assert(
        fc.asyncProperty(session, async (moves) => {
          const made = await record(async (call, clock) => {
            const heard = { ids: [] };
            for (const [one, pause] of moves) {
              await one(call, heard);
              clock.advance(pause);
            }
          });
          expect(made.leftOut).toEqual([]);
          const result = await run(made);
          expect(failures(result)).toEqual([]);
          expect(result.totals.steps.passed).toBeGreaterThanOrEqual(moves.length + 2);
        }),
        { numRuns: 10, endOnFailure: true },
      );
    },
    120_000,
  );

  test('takes ids from the answers that they first appeared in', async () => {
    const made = await record(async (call) => {
      const { body } = await call('POST', position, { json: { id: 'FOR-001', name: 'Foreman-01' } });
      const { key } = body['ia::result'];
      await call('PATCH', `${position}/${key}`, { json: { name: 'Foreman-02' } });
      const filters = [{ $eq: { key } }];
      await call('POST', '/intacct/services/core/query', {
        json: { object: 'construction/employee-position', fields: ['key'], filters },
      });
      await call('GET', `${employees}?employeeNos=3`);
      await call('GET', `${employees}/1000003/Employments`);
    });
    const [, , create, update, query, , employments] = stepsOf(made);
    expect(create?.outputs).toEqual({ key: '$response.body#/ia::result/key', href: '$response.body#/ia::result/href' });
    const key = '$steps.createEmployeePosition.outputs.key';
    expect(update?.parameters).toEqual([{ name: 'key', in: 'path', value: '8', 'x-paystub-value': key }]);
    expect(query?.requestBody).toMatchObject({
      payload: { filters: [{ $eq: { key: '8' } }] },
      'x-paystub-value': { filters: [{ $eq: { key } }] },
    });
    expect(query?.successCriteria).toContainEqual({
      ...jsonPath("length(@['ia::result'][0].key) == 1"),
      'x-paystub-value': `$response.body#/ia::result/0/key == ${key}`,
    });
    expect(employments?.parameters).toEqual([
      { name: 'employeeId', in: 'path', value: '$steps.getEmployees.outputs.Id' },
    ]);
    expect(failures(await run(made))).toEqual([]);
  });

  test('checks generated values by their form, or not at all', async () => {
    const made = await record(async (call) => {
      await call('POST', position, { json: { id: 'FOR-001', name: 'Foreman-01' } });
      await call('GET', `${position}/8`);
      await call('GET', `${position}/99`);
    });
    const [, , create, get, missing] = stepsOf(made);
    expect(create?.successCriteria).toContainEqual(jsonPath("match(@['ia::result'].key, '[0-9]+')"));
    const form = '[0-9]+-[0-9]+-[0-9]+T[0-9]+:[0-9]+:[0-9]+Z';
    expect(get?.successCriteria).toContainEqual(jsonPath(`match(@['ia::result'].audit.createdDateTime, '${form}')`));
    expect(missing?.successCriteria).toContainEqual({ condition: '$statusCode == 404' });
    expect(missing?.successCriteria).toContainEqual(jsonPath("@['ia::result']['ia::error'].code == 'notFound'"));
    expect(JSON.stringify(missing)).not.toContain('supportId');
  });

  test('of a range passes on what the earlier changes made, without the requests that changed nothing', async () => {
    const made = await record(
      async (call) => {
        await call('GET', `${position}/1`);
        const { body } = await call('POST', position, { json: { id: 'FOR-001', name: 'Foreman-01' } });
        const { key } = body['ia::result'];
        await call('PATCH', `${position}/${key}`, { json: { name: 'Foreman-02' } });
        await call('GET', `${position}/${key}`);
        await call('DELETE', `${position}/${key}`);
      },
      { from: 4, to: 4 },
    );
    expect(stepsOf(made).map(({ stepId }) => stepId)).toEqual([
      'reset',
      'clock-1',
      'createEmployeePosition',
      'updateEmployeePosition',
      'getEmployeePosition',
    ]);
    expect([made.steps, made.earlier]).toEqual([1, 2]);
    const { workflows, verdict } = await run(made);
    expect([verdict, failures({ workflows } as ReplayResult)]).toEqual(['passed', []]);
  });

  test('fails when it is replayed and an answer differs', async () => {
    const made = await record(async (call) => {
      await call('POST', position, { json: { id: 'FOR-001', name: 'Foreman-01' } });
      await call('GET', `${position}/8`);
    });
    const text = JSON.stringify(made.document).replace("name == 'Foreman-01'", "name == 'Foreman-02'");
    const { workflows, verdict } = await run({ ...made, document: JSON.parse(text) });
    expect([verdict, workflows[0]?.steps.map((step) => step.verdict)]).toEqual([
      'failed',
      ['passed', 'passed', 'passed', 'failed'],
    ]);
  });

  test('holds no secret, sends no token, and leaves out requests that were refused because of their token', async () => {
    const { body: info } = await paystub.sandbox()('GET', '/__admin/info');
    const { credentials } = info.vendors['ukg-wfm'];
    const go = info.vendors['poweroffice-go'].credentials;
    const made = await record(async (call) => {
      const { body } = await call('POST', '/ukg/api/authentication/access_token', {
        form: { ...credentials, grant_type: 'password', auth_chain: 'OAuthLdapService' },
        headers: { appkey: credentials.appkey },
      });
      const headers = { Authorization: body.access_token, appkey: credentials.appkey };
      expect((await call('GET', `${terms}?person_number=20190`, { headers })).status).toBe(200);
      expect(
        (await call('GET', `${terms}?person_number=20190`, { headers: { ...headers, Authorization: 'wrong' } })).status,
      ).toBe(401);
      await call('GET', employees, { headers: { 'Ocp-Apim-Subscription-Key': go.subscription_key } });
      await call('POST', position, { json: { id: 'S', name: `my ${go.client_key}` } });
    });
    expect(made.leftOut.map(({ line, reason }) => [line.id, reason])).toEqual([
      [1, 'a token needs not be asked for where auth is lenient'],
      [3, 'it was refused for its token, which is a secret'],
      [5, 'it holds a secret'],
    ]);
    const text = JSON.stringify(made.document);
    const { password, client_secret, appkey } = credentials;
    for (const secret of [password, client_secret, appkey, go.client_key, go.subscription_key, '[redacted]'])
      expect(text).not.toContain(secret);
    expect(text).not.toMatch(/authorization|appkey/i);
    expect(failures(await run(made))).toEqual([]);
  });

  test('has the choices and the clock of the recorded sandbox, and the flags for the rest', async () => {
    const made = await record(async (call, clock) => {
      await call('PATCH', `/__admin/sandboxes/recorded-${recorded}`, {
        json: { evidence: 'documented', limits: 'real' },
      });
      await call('PUT', '/__admin/rules/ukg.terms.get.none', { json: { variant: 'not-found' } });
      await call('GET', `${terms}?person_number=20190`);
      clock.advance(30);
      await call('GET', `${terms}?person_number=20190`);
      clock.advance(86_400);
      await call('GET', `${terms}?person_number=20190`);
    });
    expect(stepsOf(made).map(({ stepId }) => stepId)).toEqual([
      'reset',
      'choice-1',
      'clock-1',
      'retrieveEmploymentTermAssignmentByPersonNumber',
      'retrieveEmploymentTermAssignmentByPersonNumber-2',
      'clock-2',
      'retrieveEmploymentTermAssignmentByPersonNumber-3',
    ]);
    expect(made.flags).toEqual(['--evidence documented', '--limits real']);
    expect(failures(await run(made))).toEqual([]);
  });

  test('leaves out requests that no scenario can send, and says why', async () => {
    const made = await record(async (call) => {
      await call('GET', '/intacct/objects/none');
      await call('POST', position, { raw: '{"id":', headers: { 'Content-Type': 'application/json' } });
      await call('POST', position, { json: {} });
      await call('GET', `${employees}?employeeNos=1&employeeNos=2`);
      await call('POST', position, { json: { id: '$url', name: 'x' } });
      await call('POST', '/__admin/faults', {
        json: { match: { vendor: 'sage-intacct' }, effect: { kind: 'status', status: 503 }, times: 1 },
      });
      await call('GET', position);
    });
    expect(made.document).toBeUndefined();
    expect(made.leftOut.map(({ reason }) => reason)).toEqual([
      'it asks for no operation',
      'its body is not an object or list in JSON',
      'its body is empty',
      'it names a query parameter twice',
      'it holds what a scenario would take for an expression',
      'a fault was put in its way',
    ]);
  });
});

describe('a loose scenario', () => {
  test('checks status, keys and lengths alone, and passes', async () => {
    const made = await record(
      async (call) => {
        await call('POST', position, { json: { id: 'FOR-001', name: 'Foreman-01' } });
        await call('GET', '/poweroffice/v2/Employees/Employments?Fields=Id,StartDate&PageSize=2');
      },
      { loose: true },
    );
    const steps = stepsOf(made).filter(({ successCriteria }) => successCriteria.length > 1);
    expect(steps.map(({ stepId, successCriteria }) => [stepId, ...successCriteria])).toEqual([
      [
        'createEmployeePosition',
        { condition: '$statusCode == 201' },
        jsonPath("match(@['ia::result'].key, '[0-9]+')"),
        jsonPath("@['ia::result'].id == 'FOR-001'"),
        jsonPath("match(@['ia::result'].href, '/objects/construction/employee-position/[0-9]+')"),
      ],
      [
        'getEmployments',
        { condition: '$statusCode == 200' },
        { context: '$response.body', type: 'jsonpath', condition: '$[?length(@) == 2]' },
        { condition: '$response.body#/0/Id == 1010001' },
        { condition: '$response.body#/1/Id == 1010002' },
      ],
    ]);
    expect(failures(await run(made))).toEqual([]);
  });
});
