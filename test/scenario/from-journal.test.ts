import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type FromJournal, fromJournal } from '../../src/scenario/from-journal.ts';
import { readJournal } from '../../src/scenario/read-journal.ts';
import { replay } from '../../src/scenario/replay.ts';
import type { ReplayResult } from '../../src/scenario/result.ts';
import { startServer } from '../../src/server/server.ts';
import { memoryStorage } from '../../src/storage/memory.ts';
import { vendors } from '../../src/vendors/index.ts';
import { type Answer, type Client, startPaystub } from '../helpers/paystub.ts';

const folder = await mkdtemp(join(tmpdir(), 'paystub-recorded-'));
afterAll(() => rm(folder, { recursive: true }));
const paystub = await startPaystub({ vendors });
const specification = (name: string) => fileURLToPath(new URL(`../../specs/${name}.yaml`, import.meta.url));
const defaults = Object.fromEntries(
  vendors.flatMap(({ rules }) => Object.entries(rules).map(([id, rule]) => [id, rule.default ?? ''])),
);
let recorded = 0;

/** Runs a session in a sandbox of its own and makes a scenario of it. */
async function record(session: (call: Client, clock: typeof paystub.clock) => Promise<void>): Promise<FromJournal> {
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
    specification,
  );
}

async function run({ document }: FromJournal): Promise<ReplayResult> {
  const file = join(folder, `${recorded}.json`);
  await writeFile(file, JSON.stringify(document));
  return replay({ paths: [file], cwd: folder, vendors, start: fresh });
}

const fresh = () =>
  startServer(
    {
      vendors,
      settings: { auth: 'lenient', choices: {}, floor: 'inferred', limits: 'off' },
      storage: memoryStorage(),
      clock: Date.now,
      timer: () => performance.now(),
      version: '0.0.0-test',
      simHeaders: true,
      adminToken: undefined,
      cors: undefined,
      sandboxes: { most: 10, idle: 0 },
      journal: { entries: 1000, bytes: 16 * 1024 * 1024 },
      report: (message) => expect.fail(message),
    },
    0,
    '127.0.0.1',
  );

const failures = ({ workflows }: ReplayResult) =>
  workflows.flatMap(({ error, steps }) => [
    ...(error === undefined ? [] : [error]),
    ...steps.flatMap(({ stepId, checks }) =>
      checks.filter(({ passed }) => !passed).map(({ expected, actual }) => `${stepId}: ${expected}: ${actual}`),
    ),
  ]);

/** A request of a grammar: it may take from what was answered before. */
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
  fc.constant<Move>((call) => call('GET', `${position}?start=1&size=3`)),
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
const person = fc.constantFrom('20190', '20191', '20335', '1');
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
    'of %s replays green, whatever was asked',
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
        { numRuns: 25, endOnFailure: true },
      );
    },
    120_000,
  );
});
