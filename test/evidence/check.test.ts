import { describe, expect, test } from 'vitest';
import { ruleExceptions } from '../../src/vendors/exceptions.ts';
import { vendors } from '../../src/vendors/index.ts';
import { checkToy, createToy, notesOf, type ToyCall } from './toy.ts';

const trimmed = {
  'toy.note.trimmed': {
    summary: 'Spaces around a text are removed.',
    evidence: 'documented',
    source: 'the toy',
    twin: { summary: 'They stay.' },
  },
} as const;

const long = {
  'toy.note.long': {
    summary: 'A long text is cut.',
    evidence: 'inferred',
    source: 'nobody knows',
    variants: { five: 'after five letters', two: 'after two' },
    default: 'five',
  },
} as const;

const same = (text: string) => ({ reply: text, stored: text });
const needsTrim = ({ body: { text } }: ToyCall) => text !== text.trim();

/** An honest way to make a note: the rule is asked where it matters. */
const trim = (call: ToyCall) => {
  const { text } = call.body;
  return same(needsTrim(call) && call.holds('toy.note.trimmed') ? text.trim() : text);
};
const cut = (call: ToyCall) => {
  const { text } = call.body;
  return same(text.length <= 2 ? text : text.slice(0, call.choose('toy.note.long') === 'five' ? 5 : 2));
};

/** The findings of a summary in short. */
const found = ({ wrong }: Awaited<ReturnType<typeof checkToy>>) =>
  wrong.map(({ rule, claim, reason, example }) => ({ rule, claim, ...(reason && { reason }), at: example?.index }));

describe('the check by turning switches', () => {
  test('finds nothing wrong with a vendor whose replies name the rules that decided', async () => {
    const summary = await checkToy(createToy(trimmed, trim), [], notesOf('plain', ' spaces '));
    expect(summary).toMatchObject({ rules: 1, positions: 1, sequences: 1, requests: 2, turns: 1, wrong: [] });
  });

  test('finds nothing wrong with a choice that is asked where its variants differ', async () => {
    const summary = await checkToy(createToy(long, cut), [], notesOf('ab', 'abcdef', 'xyz'));
    expect(found(summary)).toEqual([]);
  });

  test('reports a rule as dead after its question was removed from the code', async () => {
    const summary = await checkToy(
      createToy(trimmed, ({ body }) => same(body.text.trim())),
      [],
      notesOf(' spaces '),
    );
    expect(found(summary)).toEqual([{ rule: 'toy.note.trimmed', claim: 'dead', reason: 'no sequence names it' }]);
  });

  test('reports a rule as dead where no request needs its decision', async () => {
    const summary = await checkToy(createToy(trimmed, trim), [], notesOf('plain'));
    expect(found(summary)).toEqual([{ rule: 'toy.note.trimmed', claim: 'dead', reason: 'no sequence names it' }]);
  });

  test('reports a rule as dead that has no other position', async () => {
    const { twin, ...rule } = trimmed['toy.note.trimmed'];
    const summary = await checkToy(createToy({ 'toy.note.trimmed': rule }, trim), [], notesOf(' spaces '));
    expect(found(summary)).toEqual([
      {
        rule: 'toy.note.trimmed',
        claim: 'dead',
        reason: 'its switch has no other position: no twin and no variants',
      },
    ]);
  });

  test('reports a reply that names a rule which does not change it, among others that it changes', async () => {
    const eager = (call: ToyCall) => same(call.holds('toy.note.trimmed') ? call.body.text.trim() : call.body.text);
    const summary = await checkToy(createToy(trimmed, eager), [], notesOf('plain', ' spaces '), notesOf(' spaces '));
    expect(found(summary)).toEqual([{ rule: 'toy.note.trimmed', claim: 'over-claimed', at: 0 }]);
    expect(summary.wrong[0]).toMatchObject({ replies: 1, sequences: 1 });
  });

  test('reports a reply that a rule decided without being named', async () => {
    const secret = (call: ToyCall) =>
      same(call.twinOf('toy.note.trimmed') === undefined ? call.body.text.trim() : call.body.text);
    const summary = await checkToy(createToy(trimmed, secret), [], notesOf('plain', ' spaces '));
    expect(found(summary)).toEqual([{ rule: 'toy.note.trimmed', claim: 'under-claimed', at: 1 }]);
    expect(summary.wrong[0]?.example?.lines).toEqual(['- /text: "spaces"', '+ /text: " spaces "']);
  });

  test('reports a twin that makes Paystub fail inside', async () => {
    const crash = (call: ToyCall) => {
      if (needsTrim(call) && !call.holds('toy.note.trimmed')) throw new TypeError('not thought of');
      return same(call.body.text.trim());
    };
    const summary = await checkToy(createToy(trimmed, crash), [], notesOf(' spaces '));
    expect(found(summary)).toEqual([{ rule: 'toy.note.trimmed', claim: 'broken', at: 0 }]);
    expect(summary.wrong[0]?.example?.lines[0]).toContain('TypeError: not thought of');
  });

  test('lets a rule pass that changes what is stored and not the reply', async () => {
    const store = (call: ToyCall) => ({ reply: call.body.text, stored: trim(call).stored });
    const summary = await checkToy(createToy(trimmed, store), [], notesOf(' spaces ', 'plain'));
    expect(found(summary)).toEqual([]);
  });

  test('ignores all replies after the first that differs', async () => {
    let texts = 0;
    const counting = (call: ToyCall) => {
      texts = call.body.text === ' first ' ? 0 : texts;
      texts += trim(call).reply.length;
      return same(String(texts)); // differs from then on, whatever the rule
    };
    const summary = await checkToy(createToy(trimmed, counting), [], notesOf(' first ', 'plain', 'plain'));
    expect(found(summary)).toEqual([]);
  });

  test('says nothing about replies after the sequence turned the switch itself', async () => {
    const choose = 'PUT /__admin/rules/toy.note.long {"variant":"two"}';
    const summary = await checkToy(createToy(long, cut), [], notesOf('ab', choose, 'abcdef'), notesOf('abcdef'));
    expect(found(summary)).toEqual([]);
  });
});

describe('exceptions', () => {
  const eager = (call: ToyCall) => same(call.holds('toy.note.trimmed') ? call.body.text.trim() : call.body.text);
  const exception = { rule: 'toy.note.trimmed', claim: 'over-claimed', reason: 'it is a toy' } as const;

  test('let a finding pass, with their reason', async () => {
    const summary = await checkToy(createToy(trimmed, eager), [exception], notesOf('plain', ' spaces '));
    expect(summary.wrong.map(({ claim, excepted }) => [claim, excepted])).toEqual([['over-claimed', 'it is a toy']]);
    expect(summary.needless).toEqual([]);
  });

  test('are reported where nothing is wrong any more', async () => {
    const summary = await checkToy(createToy(trimmed, trim), [exception], notesOf('plain', ' spaces '));
    expect(summary.needless).toEqual(['toy.note.trimmed (over-claimed)']);
  });

  test('are ten at most, each of a rule that exists, with a reason', () => {
    const rules = new Set(vendors.flatMap((vendor) => Object.keys(vendor.rules)));
    expect(ruleExceptions.length).toBeLessThanOrEqual(10);
    expect(ruleExceptions.filter(({ rule, reason }) => !rules.has(rule) || reason === '')).toEqual([]);
  });
});
