const { execFile } = require('node:child_process');
const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { promisify } = require('node:util');
const { PaystubError } = require('paystub');
const { usePaystub } = require('paystub/jest');
const { assignTerms } = require('./terms.js');

const seed = join(__dirname, 'seed.yaml');
const lines = ['77001;2;2026-01-01;2026-07-01', '77001;4;2026-03-01;2026-09-01'];

describe('on data of our own', () => {
  const paystub = usePaystub({ seed });
  const assign = (some = lines) => assignTerms(paystub.sandbox.baseUrl('ukg-wfm'), some);

  test('a later term cuts an earlier one', async () => {
    expect(await assign()).toEqual([]);
    const { terms } = await paystub.sandbox.state.get('ukg-wfm', 'termAssignments', '777');
    expect(terms.map(({ effective, expiration }) => `${effective} ${expiration}`)).toEqual([
      '2026-01-01 2026-03-01',
      '2026-03-01 2026-09-01',
    ]);
  });

  test('a person that UKG does not know is refused, and the others are assigned', async () => {
    expect(await assign(['1;2;2026-01-01;2026-07-01', ...lines])).toMatchObject([
      { code: expect.stringMatching(/^WCO-/) },
    ]);
  });

  test('a lost answer is no lost term', async () => {
    await paystub.sandbox.faults.add({
      match: { path: '/api/v1/commons/persons/employment_terms' },
      effect: { kind: 'commit-then-drop' },
      times: 1,
    });
    expect(await assign()).toEqual([]);
    expect((await paystub.sandbox.requests.find()).total).toBe(3);
  });

  test('errors of the control API are those of the library', async () => {
    await expect(paystub.sandbox.state.get('ukg-wfm', 'person', '1')).rejects.toBeInstanceOf(PaystubError);
  });

  test('what was sent can be replayed', async () => {
    expect(await assign()).toEqual([]);
    const scenario = join(mkdtempSync(join(tmpdir(), 'terms-')), 'terms.yaml');
    const npx = async (...args) => (await promisify(execFile)('npx', ['paystub', ...args])).stdout;
    await npx(
      'scenario',
      'from-journal',
      '--url',
      paystub.server.url,
      '--sandbox',
      paystub.sandbox.name,
      '--out',
      scenario,
    );
    expect(await npx('replay', '--seed', seed, scenario)).toMatch(/^workflows {2}1 ok, 0 failed/m);
  }, 60_000);
});
