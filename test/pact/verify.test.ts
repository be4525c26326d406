import { describe, expect, test } from 'vitest';
import { readPact } from '../../src/pact/document.ts';
import { verifyPacts } from '../../src/pact/verify.ts';
import { vendors } from '../../src/vendors/index.ts';
import { paystub, paystubHere } from '../helpers/cli.ts';
import { startPaystub } from '../helpers/paystub.ts';
import { answerOfThePage, folderWith, interaction, pactOf } from './pacts.ts';

type Json = { readonly verdict: string; readonly pacts: readonly { readonly interactions: readonly Result[] }[] };
type Result = {
  readonly verdict: string;
  readonly failures: readonly string[];
  readonly findings: readonly { readonly kind: string; readonly says: string }[];
  readonly rules: readonly string[];
};

async function verify(files: Readonly<Record<string, unknown>>, ...flags: string[]) {
  const cwd = folderWith(files);
  const ended = await paystubHere(['pact', 'verify', '--json', ...flags, '.'], { cwd });
  expect(ended.stderr).toBe('');
  const result = JSON.parse(ended.stdout) as Json;
  return { ...ended, result, interactions: result.pacts.flatMap((pact) => pact.interactions) };
}

/** Verifies the page's interaction with parts replaced. */
async function verifyOne(part: Parameters<typeof interaction>[0], answer?: unknown, ...flags: string[]) {
  const changed = answer === undefined ? interaction(part) : interaction(part, answer);
  return verify({ 'pact.json': pactOf([changed]) }, ...flags);
}

const [assignment] = answerOfThePage.assignments;

describe('a pact', { timeout: 60_000 }, () => {
  test('that is fulfilled ends with 0, and the evidence that it rests on is printed', async () => {
    const cwd = folderWith({ 'pact.json': pactOf([interaction()]) });
    const { code, stdout, stderr } = await paystub(['pact', 'verify', 'pact.json'], { cwd }).ended;
    expect(stderr).toBe('');
    expect(stdout).toContain('pact.json  payroll → ukg-wfm\n  ✓ a request for the terms of person 20190 (the token is');
    expect(stdout).toContain('1 pact, 1 interaction: 1 passed, 0 failed\n');
    expect(stdout).toContain('person 20190 has the term Administrative Employees from 2020-02-20 until 2020-06-25)\n');
    expect(stdout).toMatch(/^rests on \d+ rules?: \d+ documented, \d+ observed, \d+ inferred$/m);
    expect(code).toBe(0);
  });

  test('with one wrong value ends with 1, and the position of the value is reported', async () => {
    const wrong = { ...answerOfThePage, assignments: [{ ...assignment, expirationDate: '2020-06-24' }] };
    const { code, interactions } = await verifyOne({}, wrong);
    expect(code).toBe(1);
    expect(interactions[0]?.verdict).toBe('failed');
    expect(interactions[0]?.failures.join()).toMatch(/^\$\.assignments\[0\]\.expirationDate: .*2020-06-25.*2020-06-24/);
    expect(interactions[0]?.findings).toEqual([]);
  });

  test('with one field that the vendor does not send ends with 1, because of contract and answer', async () => {
    const { code, interactions } = await verifyOne({}, { ...answerOfThePage, personName: 'Ana' });
    expect(code).toBe(1);
    expect(interactions[0]?.failures.join()).toContain('personName');
    expect(interactions[0]?.findings).toMatchObject([{ kind: 'error', says: expect.stringContaining('personName') }]);
  });

  test('with an unknown state ends with 1, and a similar state is suggested', async () => {
    const providerStates = [{ name: 'person 20190 has no term' }];
    const { code, interactions } = await verifyOne({ providerStates });
    expect(code).toBe(1);
    expect(interactions[0]?.failures).toEqual([
      'There is no provider state "person 20190 has no term"; did you mean "person {number} has no terms"?',
    ]);
  });

  test('without interactions ends with 1, even beside one that has some', async () => {
    const { code, result } = await verify({ 'a.json': pactOf([]), 'b.json': pactOf([interaction()]) });
    expect(code).toBe(1);
    expect(result.pacts).toMatchObject([
      { verdict: 'failed', reason: 'the pact has no interactions' },
      { verdict: 'passed' },
    ]);
  });

  test('whose failure is pending does not fail, but the failure is reported', async () => {
    const wrong = { ...answerOfThePage, assignments: [{ ...assignment, expirationDate: '2020-06-24' }] };
    const known = await verifyOne({ pending: true }, wrong);
    expect(known.interactions).toMatchObject([{ verdict: 'pending' }]);
    expect(known.code).toBe(0);
  });
});

describe('interactions that fail', { timeout: 60_000 }, () => {
  const name = 'person {number} has the term {term} from {from} until {until}';
  const params = { number: '20190', term: 'x', from: '2020-01-01', until: '2020-02-01' };
  const { until: _, ...tooFew } = params;
  const withState = (stateParams: object) => ({ providerStates: [{ name, params: stateParams }] });
  const rows: readonly [what: string, interaction: object, where: 'failures' | 'findings', says: string][] = [
    ['whose state lacks a parameter', interaction(withState(tooFew)), 'failures', "required property 'until'"],
    ['whose state has a parameter too many', interaction(withState({ ...params, to: 1 })), 'failures', '(to)'],
    [
      'whose state has no date',
      interaction(withState({ ...params, from: 'May' })),
      'failures',
      'must match format "date"',
    ],
    ['whose state names no term', interaction(withState(params)), 'failures', 'there is no employment term "x"'],
    ['that is a message', { type: 'Asynchronous/Messages', contents: {} }, 'failures', 'it is no HTTP interaction'],
    [
      'of a path that no vendor has',
      interaction({ request: { path: '/timesheets' } }),
      'findings',
      'no vendor has the path /timesheets',
    ],
    [
      'that the contract refuses, although Paystub answers it',
      interaction({ request: { headers: {} } }),
      'findings',
      'Authorization header is missing',
    ],
    [
      'that expects no answer',
      { type: 'Synchronous/HTTP', request: { method: 'GET', path: '/ukg/api/v1/x' } },
      'findings',
      'Malformed Pact file',
    ],
    [
      'with a status that the contract does not have',
      interaction({ response: { status: 301 } }),
      'failures',
      'expected 301 but was 200',
    ],
  ];

  test('are all reported with the reason, in one pact', async () => {
    const { code, interactions } = await verify({ 'pact.json': pactOf(rows.map(([, each]) => each)) });
    expect(code).toBe(1);
    const reported = rows.map(([what, , where], i) => [
      what,
      interactions[i]?.verdict,
      JSON.stringify(interactions[i]?.[where]),
    ]);
    const expected = rows.map(([what, , , says]) => [
      what,
      'failed',
      expect.stringContaining(JSON.stringify(says).slice(1, -1)),
    ]);
    expect(reported).toEqual(expected);
  });
});

describe('interactions', { timeout: 60_000 }, () => {
  const post = (description: string) =>
    interaction({
      description,
      providerStates: [{ name: 'the token is valid', params: { token: 'a-token' } }],
      request: {
        method: 'POST',
        path: '/api/v1/commons/persons/employment_terms',
        headers: { Authorization: ['Bearer a-token'], 'Content-Type': ['application/json'] },
        body: {
          contentType: 'application/json',
          encoded: false,
          content: {
            personIdentity: { personNumber: '20190' },
            assignments: [
              {
                effectiveDate: '2020-02-20',
                employmentTerm: { qualifier: 'Administrative Employees' },
                expirationDate: '2020-06-25',
              },
            ],
          },
        },
      },
    });

  test('start from the seed, each of them', async () => {
    const nothing = interaction(
      {
        description: 'nothing is left',
        providerStates: [{ name: 'the token is valid', params: { token: 'a-token' } }],
      },
      { personIdentity: answerOfThePage.personIdentity, assignments: [] },
    );
    const pact = pactOf([post('first'), nothing, post('second'), nothing]);
    const { interactions } = await verify({ 'pact.json': pact });
    expect(interactions.map(({ verdict }) => verdict)).toEqual(['passed', 'passed', 'passed', 'passed']);
  });

  test.each(['1.0.0', '2.0.0', '3.0.0'])(
    'of version %s are verified, with values in the name of the state',
    async (version) => {
      const name = "person 20190 has the term 'Administrative Employees' from 2020-02-20 until 2020-06-25";
      const stateMembers = version === '3.0.0' ? { providerStates: [{ name }] } : { providerState: name };
      const old = (body: unknown) => ({
        description: 'a request for the terms of person 20190',
        ...stateMembers,
        request: {
          method: 'GET',
          path: '/ukg/api/v1/commons/persons/employment_terms/100',
          headers: { Authorization: 'Bearer a-token' },
        },
        response: { status: 200, headers: { 'Content-Type': 'application/json' }, body },
      });
      const good = await verify({ 'pact.json': pactOf([old(answerOfThePage)], version) }, '--auth', 'off');
      expect(good.interactions).toMatchObject([{ verdict: 'passed', failures: [], findings: [] }]);
      const wrong = await verify(
        { 'pact.json': pactOf([old({ ...answerOfThePage, assignments: [] })], version) },
        '--auth=off',
      );
      expect([wrong.code, wrong.interactions[0]?.verdict]).toEqual([1, 'failed']);
    },
  );

  test('with an unknown token fail with a hint', async () => {
    const cwd = folderWith({ 'pact.json': pactOf([interaction({ providerStates: [] })]) });
    const { code, stdout } = await paystubHere(['pact', 'verify', 'pact.json'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('expected 200 but was 401');
    expect(stdout).toContain('hint: the token was refused');
  });

  test('that rest on weaker evidence than is allowed end with 3', async () => {
    const part = {
      providerStates: [{ name: 'person 20190 does not exist' }, { name: 'any token is accepted' }],
      response: { status: 400, headers: {} },
    };
    const answer = { errorCode: 'WCO-101263' };
    expect((await verifyOne(part, answer)).code).toBe(0);
    expect((await verifyOne(part, answer, '--evidence', 'documented')).code).toBe(3);
  });

  test('are verified with the chosen variant of a rule', async () => {
    const part = {
      providerStates: [{ name: 'the token is valid', params: { token: 'a-token' } }],
      response: { status: 400, headers: {}, body: undefined },
    };
    const chosen = await verifyOne(part, {}, '--choose', 'ukg.terms.get.none=not-found');
    expect(chosen.interactions[0]?.rules).toContain('ukg.terms.get.none');
    expect(chosen.interactions[0]?.failures).toEqual([]);
    expect((await verifyOne(part, {})).interactions[0]?.failures).toEqual(['expected 400 but was 200']);
  });
});

describe('paystub pact verify', { timeout: 60_000 }, () => {
  test('verifies each pact of folders, patterns and files, and ignores other JSON', async () => {
    const cwd = folderWith({
      'pacts/a.json': pactOf([interaction()]),
      'pacts/deep/b.json': pactOf([interaction()]),
      'pacts/package.json': { name: 'something else' },
      'c.json': pactOf([interaction()]),
    });
    const verified = async (...args: string[]) => {
      const { stdout } = await paystubHere(['pact', 'verify', ...args], { cwd });
      return stdout.match(/^\S+\.json/gm);
    };
    expect(await verified('pacts', 'c.json')).toEqual(['pacts/a.json', 'pacts/deep/b.json', 'c.json']);
    expect(await verified('*.json', 'c.json')).toEqual(['c.json']);
  });

  test.each([
    ['a file that is not there', ['nothing.json'], 'cannot read nothing.json: there is no such file'],
    ['a pattern without a match', ['*.pact'], '*.pact holds no pact'],
    ['a file that is no JSON', ['text.json'], 'text.json is no JSON'],
    ['a file that is no pact', ['other.json'], 'other.json is no pact: it names no consumer and provider'],
    ['a pact without names', ['nameless.json'], 'nameless.json is no pact: it names no consumer and provider'],
    ['a pact whose interactions are none', ['broken.json'], 'broken.json is no pact: its interactions are no list'],
    ['nothing at all', [], 'name the pacts to verify, or a broker in PACT_BROKER_BASE_URL'],
    ['an unknown word', [], 'did you mean "pact verify"?', 'verfy'],
    ['an unknown flag', ['--brokr'], 'did you mean --broker?'],
    ['a variant that is not there', ['--choose', 'ukg.terms.get.none=x'], 'ukg.terms.get.none must be one of'],
  ])('ends with 2 and one line for %s', async (_, args, message, word = 'verify') => {
    const cwd = folderWith({
      'text.json': 'consumer',
      'other.json': { consumer: 'me' },
      'nameless.json': { consumer: {}, provider: {} },
      'broken.json': { ...pactOf([interaction()]), interactions: [interaction(), null] },
    });
    const { code, stdout, stderr } = await paystubHere(['pact', word, ...args], { cwd });
    expect(stderr).toMatch(/^paystub: .*\n$/);
    expect(stderr).toContain(message);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('Pact', { timeout: 60_000 }, () => {
  const hook = (body: string) =>
    `--import data:text/javascript,${encodeURIComponent(`import { registerHooks } from 'node:module'; registerHooks({ resolve(name, context, next) { ${body} return next(name, context); } });`)}`;

  test.each(['@pact-foundation/pact', '@pactflow/openapi-pact-comparator'])(
    'need not be installed: without %s paystub pact verify ends with 2 and a line that says what to do',
    async (name) => {
      const missing = `if (name === '${name}') throw Object.assign(new Error('Cannot find package ${name}'), { code: 'ERR_MODULE_NOT_FOUND' });`;
      const cwd = folderWith({ 'pact.json': pactOf([interaction()]) });
      const env = { NODE_OPTIONS: hook(missing) };
      const { code, stderr } = await paystub(['pact', 'verify', 'pact.json'], { cwd, env }).ended;
      expect(stderr).toMatch(new RegExp(`^paystub: ${name} is not installed, .*npm install --save-dev .*\n$`));
      expect(code).toBe(2);
    },
  );

  test('is not loaded by a server, even when it brings a state about', async () => {
    const env = {
      NODE_OPTIONS: hook("process.stderr.write('loaded ' + name + ' '.repeat(1) + String.fromCharCode(10));"),
    };
    const running = paystub(['serve', '--memory', '--port', '0'], { env });
    const url = await running.ready;
    const body = JSON.stringify({ state: 'person 20190 has no terms', action: 'setup', params: {} });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch(`${url}/sandbox/pact/__admin/pact/states`, { method: 'POST', headers, body });
    expect(await answer.json()).toEqual({ personKey: 100 });
    running.process.kill('SIGTERM');
    const { stderr } = await running.ended;
    expect(stderr).toContain('loaded ajv/dist/2020.js');
    expect(stderr).not.toMatch(/loaded @pact/);
  });
});

test('a vendor without paths at the root, as plugins make them, is the one that the provider names', async () => {
  const own = vendors.filter(({ name }) => name === 'ukg-wfm').map((vendor) => ({ ...vendor, rootPrefixes: [] }));
  const { url } = await startPaystub({ vendors: own });
  const { verdict, pacts } = await verifyPacts({
    pacts: [readPact(JSON.stringify(pactOf([interaction()])), 'pact.json')],
    ...{ vendors: own, env: process.env, start: async () => ({ url, close: async () => {} }) },
  });
  expect([verdict, pacts[0]?.interactions[0]?.findings]).toEqual(['passed', []]);
}, 60_000);
