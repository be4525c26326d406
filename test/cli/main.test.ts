import { describe, expect, test } from 'vitest';
import { paystub } from '../helpers/cli.ts';

describe('paystub', () => {
  test.each([[['--help']], [['help']], [['serve', '--help']], [['rules', '-h']]])(
    'prints help and ends with 0 for %j',
    async (args) => {
      const { code, stdout, stderr } = await paystub(args).ended;
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('Usage: paystub');
    },
  );

  test('prints the version with --version', async () => {
    const { code, stdout } = await paystub(['--version']).ended;
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });

  test.each([
    [['serv'], 'did you mean "serve"?'],
    [['serve', '--prot', '1'], 'did you mean --port?'],
    [['serve', '--port', 'x'], '--port must be a whole number from 0 to 65535, not "x"'],
    [['serve', '--port', '65536'], '--port must be a whole number'],
    [['serve', '--auth', 'none'], '--auth must be one of off, lenient, strict, not "none"'],
    [['serve', 'extra'], '"extra" is not expected here'],
    [['serve', '--choose', 'no.such.rule=x'], 'there is no rule "no.such.rule"'],
    [['serve', '--host', '192.0.2.1', '--memory', '--port', '0'], '192.0.2.1 is no address of this machine'],
    [['serve', '--config', 'missing.yaml'], 'cannot read'],
  ])('ends with 2 and one line on stderr for %j: %s', async (args, message) => {
    const { code, stdout, stderr } = await paystub(args).ended;
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
