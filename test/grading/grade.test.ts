import { describe, expect, test } from 'vitest';
import { BadBaseline, gradeMutants, type RunCommand, runBaseline, splitReached } from '../../src/grading/grade.ts';
import { listMutants, settingsOf, variablesOf } from '../../src/grading/mutant.ts';
import { sampleMutants, selectMutants } from '../../src/grading/select.ts';
import { byDanger, scoreOf, tally } from '../../src/grading/verdict.ts';
import { vendors } from '../../src/vendors/index.ts';
import { command, mutant, touching } from './toy.ts';

const settings = { auth: 'lenient', choices: {}, twins: {}, floor: 'inferred', limits: 'off' } as const;
const all = listMutants(vendors, settings);

describe('the mutants', () => {
  test('are the twins of every behaviour and refusal, and the variants of every choice that are not in force', () => {
    const ids = all.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'ukg.terms.post.cuts-existing=twin',
        'ukg.person.unknown=other-status',
        'ukg.person.unknown=other-code',
        'ukg.person.unknown=server-error',
        'ukg.terms.get.none=not-found',
        'wire.unknown-member=twin',
      ]),
    );
    expect(ids).not.toContain('ukg.terms.get.none=empty');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('of a choice are relative to the variant that a user has chosen', () => {
    const ids = listMutants(vendors, { choices: { 'ukg.terms.get.none': 'not-found' }, twins: {} }).map(({ id }) => id);
    expect(ids).toContain('ukg.terms.get.none=empty');
    expect(ids).not.toContain('ukg.terms.get.none=not-found');
  });

  test('are set as a twin or as a choice, for the server and for other commands alike', () => {
    const choice = mutant('toy.choice=other', { form: 'choice' });
    expect(settingsOf(settings, choice).choices).toEqual({ 'toy.choice': 'other' });
    expect(variablesOf(choice)).toEqual({ PAYSTUB_CHOOSE: 'toy.choice=other' });
    expect(settingsOf(settings, mutant('toy.rule')).twins).toEqual({ 'toy.rule': 'twin' });
    expect(variablesOf(mutant('toy.rule'))).toEqual({ PAYSTUB_TWIN: 'toy.rule=twin' });
  });
});

describe('the selection', () => {
  test.each([
    ['ukg.terms.*', (id: string) => id.startsWith('ukg.terms.')],
    ['*=server-error', (id: string) => id.endsWith('=server-error')],
    ['ukg.person.unknown', (id: string) => id.startsWith('ukg.person.unknown=')],
  ])('of %s takes the rules and twins that are like it', (pattern, isLike) => {
    const ids = selectMutants(all, { patterns: [pattern] }).map(({ id }) => id);
    expect(ids).toEqual(all.map(({ id }) => id).filter(isLike));
  });

  test('of a rule that is not there is refused with the nearest one', () => {
    expect(() => selectMutants(all, { patterns: ['ukg.person.unknwon'] })).toThrow(
      'no rule is like "ukg.person.unknwon"; did you mean "ukg.person.unknown"?',
    );
  });

  test('of a sample is the same for the same seed, and in the order of the rules', () => {
    const sample = sampleMutants(all, 20, 'a');
    expect(sample).toHaveLength(20);
    expect(sampleMutants(all, 20, 'a')).toEqual(sample);
    expect(sampleMutants(all, 20, 'b')).not.toEqual(sample);
    expect(all.filter((one) => sample.includes(one))).toEqual(sample);
  });
});

describe('the baseline', () => {
  const ending = (...codes: readonly number[]): RunCommand => {
    let run = 0;
    return async () => {
      const code = codes[run] ?? 0;
      run += 1;
      const operation = `operation${Math.min(run, codes.length > 2 ? run : 1)}`;
      return {
        end: { code, isTimedOut: false, milliseconds: run, output: 'tail' },
        touched: touching(['toy.a'], { operation }),
      };
    };
  };

  test('is the rules that the tests touch and the longest time that they take', async () => {
    const { touched, milliseconds } = await runBaseline(ending(0, 0), 2);
    expect([touched.of('toy.a')?.requests, touched.of('toy.b'), milliseconds]).toEqual([1, undefined, 2]);
  });

  test.each([
    ['are red', ending(3), 'your tests must be green and steady first: they end with 3'],
    ['are red at the second time', ending(0, 1), 'your tests must be green and steady first: they end with 1'],
    [
      'do not make the same requests twice',
      ending(0, 0, 0),
      'your tests must be green and steady first: two runs differ in toy operation1 200 ×1 and toy operation2 200 ×1',
    ],
    [
      'make no request',
      async () => ({ end: { code: 0, isTimedOut: false, milliseconds: 1, output: '' }, touched: touching([]) }),
      'no request came',
    ],
    [
      'cannot be started',
      async () => ({
        end: { code: 127, isTimedOut: false, milliseconds: 1, output: '', failure: 'nmp: command not found' },
        touched: touching([]),
      }),
      'nmp: command not found',
    ],
  ])('is refused where the tests %s', async (_, run, message) => {
    const refused = await runBaseline(run as RunCommand, 2).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BadBaseline);
    expect((refused as BadBaseline).message).toContain(message);
  });
});

describe('the verdict', () => {
  const harmless = { isHarmless: true, form: 'wire', vendor: 'wire' } as const;
  const mutants = [
    mutant('toy.red'),
    mutant('toy.green'),
    mutant('toy.endless'),
    mutant('toy.unmet'),
    mutant('toy.unsteady'),
    mutant('wire.green', harmless),
    mutant('wire.red', harmless),
    mutant('toy.untouched'),
  ];
  const run = command(
    {
      'toy.red=twin': { code: 1 },
      'toy.endless=twin': { code: 137, isTimedOut: true },
      'toy.unmet=twin': { code: 0, met: false },
      'toy.unsteady=twin': { code: 1, met: false },
      'wire.red=twin': { code: 1 },
    },
    mutants.filter(({ form, rule }) => form !== 'wire' && rule !== 'toy.untouched').map(({ rule }) => rule),
  );
  const grade = async (jobs: number) => {
    const { reached, others } = splitReached(mutants, await runBaseline(run, 1));
    const graded = await gradeMutants(reached, run, { jobs, maxMilliseconds: () => 1000, onGraded: () => {} });
    return [...graded, ...others];
  };

  test('tells what the tests noticed, and is the same for any number of jobs', async () => {
    const expected = {
      'toy.red': 'noticed',
      'toy.green': 'overlooked',
      'toy.endless': 'timeout',
      'toy.unmet': 'not-met',
      'toy.unsteady': 'error',
      'wire.green': 'survived',
      'wire.red': 'broke',
      'toy.untouched': 'not-reached',
    };
    for (const jobs of [1, 2, 5])
      expect(Object.fromEntries((await grade(jobs)).map(({ mutant: { rule }, verdict }) => [rule, verdict]))).toEqual(
        expected,
      );
  });

  test('counts in the score where something was to be noticed', async () => {
    expect(scoreOf(tally(await grade(1)))).toBeCloseTo(200 / 3);
    expect(scoreOf(tally([]))).toBe(100);
  });

  test('is an error where the server dies, and the run goes on', async () => {
    const dying: RunCommand = (on, ...rest) =>
      on?.rule === 'toy.red' ? Promise.reject(new Error('EMFILE')) : run(on, ...rest);
    const graded = await gradeMutants(mutants.slice(0, 2), dying, {
      jobs: 1,
      maxMilliseconds: () => 1,
      onGraded: () => {},
    });
    expect(graded.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['error', 'the server failed: EMFILE'],
      ['overlooked', undefined],
    ]);
  });
});

test('Mutants are ordered by danger: wrong data, wrong reading, then failures; of each the best known first', () => {
  const graded = [
    { mutant: mutant('toy.refusal', { form: 'refusal' }), touched: touching(['x'], { writes: true }).of('x') },
    { mutant: mutant('toy.read') },
    { mutant: mutant('toy.guess', { evidence: 'inferred' }), touched: touching(['x'], { writes: true }).of('x') },
    { mutant: mutant('toy.write'), touched: touching(['x'], { writes: true }).of('x') },
  ].map((one) => ({ ...one, verdict: 'overlooked' as const, milliseconds: 1 }));
  expect(byDanger(graded).map(({ mutant: { rule } }) => rule)).toEqual([
    'toy.write',
    'toy.guess',
    'toy.read',
    'toy.refusal',
  ]);
});
