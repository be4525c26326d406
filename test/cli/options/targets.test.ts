import { describe, expect, it } from 'vitest';
import { readTargets } from '../../../src/cli/options/targets.ts';
import { UsageError } from '../../../src/settings/usage-error.ts';

const vendors = ['ukg-wfm', 'sage-intacct'];
const env = { TOKEN: 'tok-1', KEY: 'k=2', EMPTY: '' };
const read = (targets: readonly string[], headers: readonly string[] = []) =>
  readTargets(targets, headers, vendors, env);

describe('readTargets', () => {
  it('reads URLs, and headers with variables', () => {
    const targets = ['ukg-wfm=https://tenant.example.com/x?a=b', 'sage-intacct=http://127.0.0.1:4010/intacct'];
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the form of a variable
    const headers = ['ukg-wfm=Authorization: Bearer $TOKEN', 'ukg-wfm=appkey:${KEY}$TOKEN', 'sage-intacct=X-A: plain'];
    expect(read(targets, headers)).toEqual([
      {
        vendor: 'ukg-wfm',
        url: 'https://tenant.example.com/x?a=b',
        headers: { authorization: 'Bearer tok-1', appkey: 'k=2tok-1' },
      },
      { vendor: 'sage-intacct', url: 'http://127.0.0.1:4010/intacct', headers: { 'x-a': 'plain' } },
    ]);
  });

  const target = 'ukg-wfm=https://tenant.example.com';
  const failures: readonly [readonly string[], readonly string[], string][] = [
    [['ukg=https://x.example'], [], '--target must begin with a vendor and "=": one of ukg-wfm, sage-intacct'],
    [['ukg-wmf=https://x.example'], [], '--target must begin with a vendor and "=": did you mean "ukg-wfm"?'],
    [['https://x.example'], [], '--target must begin with a vendor and "=": one of ukg-wfm, sage-intacct'],
    [['ukg-wfm=tenant'], [], '--target ukg-wfm must be an http or https URL, not "tenant"'],
    [['ukg-wfm=file:///x'], [], '--target ukg-wfm must be an http or https URL, not "file:///x"'],
    [[], ['ukg-wfm=A: b'], '--header ukg-wfm has no --target ukg-wfm'],
    [[target], ['ukg-wfm=nothing'], '--header ukg-wfm must be "Name: value"'],
    [[target], ['ukg-wfm=A b: c'], '--header ukg-wfm must be "Name: value"'],
    [[target], ['ukg-wfm=A: $NONE'], '--header needs the variable NONE, which is not set'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the form of a variable
    [[target], ['ukg-wfm=A: ${EMPTY}'], '--header needs the variable EMPTY, which is not set'],
  ];
  it.each(failures)('throws for the targets %j and the headers %j: %s', (targets, headers, message) => {
    expect(() => read(targets, headers)).toThrow(new UsageError(message));
  });
});
