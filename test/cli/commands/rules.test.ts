import { describe, expect, it } from 'vitest';
import { ruleExceptions } from '../../../src/vendors/exceptions.ts';
import { paystub, paystubHere } from '../../helpers/cli.ts';

const rules = async (...args: readonly string[]) => (await paystubHere(['rules', ...args])).stdout;

describe('paystub rules', () => {
  it('lists each rule with its form and the other positions of its switch', async () => {
    const listed = JSON.parse(await rules('--vendor', 'ukg-wfm', '--format', 'json'));
    const find = (id: string) => listed.find((rule: { id: string }) => rule.id === id);
    expect(find('ukg.terms.overlap.cuts-earlier')).toMatchObject({
      form: 'behaviour',
      twins: { twin: expect.any(String) },
    });
    expect(find('ukg.terms.get.none')).toMatchObject({ form: 'choice', variants: { 'not-found': expect.any(String) } });
    expect(Object.keys(find('ukg.person.unknown').twins)).toEqual(['other-status', 'other-code', 'server-error']);
  });

  it('marks the twin of a behaviour and the default of a choice in the text', async () => {
    const text = await rules('--vendor', 'ukg-wfm');
    expect(text).toMatch(/^ukg\.terms\.overlap\.cuts-earlier {2}\[documented behaviour\]\n {2}.*\n {2}.*\n {2}~ /m);
    expect(text).toMatch(/^ukg\.terms\.get\.none {2}\[inferred choice\]\n {2}.*\n {2}.*\n( {2}- .*\n)* {2}\* /m);
  });

  it('prints one row of a Markdown table for each rule', async () => {
    const [head, line, row = ''] = (await rules('--vendor', 'ukg-wfm', '--format', 'markdown')).split('\n');
    expect([head, line]).toEqual([
      '| rule | form | evidence | says | positions | source |',
      '| --- | --- | --- | --- | --- | --- |',
    ]);
    expect(row.replaceAll('\\|', '').split('|')).toHaveLength(8);
  });

  it('lists the rules that have all of the words, with counts, and ends with 1 if there is none', async () => {
    const { code, stdout } = await paystubHere(['rules', 'TERM', 'cuts-earlier', '--vendor', 'ukg-wfm']);
    expect([code, stdout.match(/^ukg\.\S+/gm)]).toEqual([0, ['ukg.terms.overlap.cuts-earlier']]);
    expect(stdout).toMatch(/\n1 rule: 1 documented, 0 observed, 0 inferred\n$/);
    const none = await paystubHere(['rules', 'no-such-word']);
    expect([none.code, none.stdout]).toEqual([1, '0 rules: 0 documented, 0 observed, 0 inferred\n']);
  });

  it('colours ids and evidence where colours are forced', async () => {
    const { stdout } = await paystub(['rules', 'cuts-earlier'], { env: { FORCE_COLOR: '1' } }).ended;
    const [bold, end, green, plain] = ['1', '22', '32', '39'].map((code) => `${String.fromCharCode(27)}[${code}m`);
    expect(stdout).toContain(`${bold}ukg.terms.overlap.cuts-earlier${end}  [${green}documented${plain} behaviour]\n`);
  });

  it('lists the exceptions of the check of the evidence instead', async () => {
    expect(JSON.parse(await rules('--exceptions', '--format', 'json'))).toEqual(ruleExceptions);
    expect(await rules('--exceptions')).toContain(`${ruleExceptions.length} exceptions\n`);
    expect(await rules('--exceptions', '--format', 'markdown')).toMatch(/^\| rule \| finding \| reason \|\n/);
  });
});
