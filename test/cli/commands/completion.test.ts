import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, test } from 'vitest';
import { loadCommands } from '../../../src/cli/commands.ts';
import { parseFlags } from '../../../src/cli/options/flags.ts';
import { paystub, paystubHere, temporaryFolder } from '../../helpers/cli.ts';

const all = await loadCommands();

/** Returns what bash offers when the Tab key is pressed at the end of a command line. */
async function completed(line: string): Promise<readonly string[]> {
  const { stdout: script } = await paystubHere(['completion', 'bash']);
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'completion.bash'), script);
  writeFileSync(join(folder, 'a file.yaml'), '');
  const words = line.split(' ');
  const press = [
    'source ./completion.bash',
    `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}) COMP_CWORD=${words.length - 1}`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is bash's
    '$(complete -p ${COMP_WORDS[0]} | sed "s/.*-F //; s/ .*//")',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is bash's
    'printf "%s\\n" "${COMPREPLY[@]}"',
  ].join('\n');
  const { stdout } = await promisify(execFile)('bash', ['--norc', '-c', press], { cwd: folder });
  return stdout.split('\n').filter((word) => word !== '');
}

describe('completion for bash', () => {
  test.each([
    ['paystub se', ['serve']],
    ['paystub --v', ['--version']],
    ['npx paystub se', ['serve']],
    ['npx paystub serve --auth ', ['off', 'lenient', 'strict']],
    ['npx payst', ['paystub']],
    ['paystub help rep', ['replay', 'repair']],
    ['paystub serve --auth ', ['off', 'lenient', 'strict']],
    ['paystub serve --mem', ['--memory']],
    ['paystub replay --allow', ['--allow-writes']],
    ['paystub replay a', ['a file.yaml']],
    ['paystub serve --config a', ['a file.yaml']],
    ['paystub serve a', []],
    ['paystub serve --port a', []],
    ['paystub completion ', ['bash', 'zsh']],
    ['paystub exec -- a', expect.arrayContaining(['a file.yaml', 'awk'])],
  ])('completes "%s"', async (line, words) => {
    expect(await completed(line)).toEqual(words);
  });
});

describe('completion for zsh', () => {
  it('has every command with its options', async () => {
    const { code, stdout } = await paystub(['completion', 'zsh']).ended;
    expect(code).toBe(0);
    expect(stdout).toMatch(/^#compdef paystub\n/);
    for (const { name, summary, options } of all) {
      expect(stdout).toContain(`'${name}:${summary.replaceAll("'", "'\\''")}'`);
      const part = stdout.slice(stdout.indexOf(`    ${name}) _arguments`)).split(' ;;')[0];
      for (const flag of Object.keys(options)) expect(part).toContain(`--${flag}[`);
    }
  });
});

describe('paystub completion', () => {
  test.each([[[]], [['fish']], [['bash', 'zsh']]])('refuses the words %j', async (words) => {
    const { code, stderr } = await paystubHere(['completion', ...words]);
    expect([code, stderr]).toEqual([2, 'paystub: completion takes one word, bash or zsh\n']);
  });
});

describe.each(all)('help of $name', ({ name, usage, options }) => {
  it('names every option of the command and no other', () => {
    const named = [...usage.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag);
    expect(named).toEqual(Object.keys(options));
  });

  it('has examples whose options the command accepts', () => {
    const [, text = ''] = usage.split('\nExamples:\n');
    const examples = [...text.replaceAll('\\\n', ' ').matchAll(/^ {2}paystub (.*)$/gm)].map(([, line]) => line ?? '');
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const [command, ...args] = words(example);
      expect(command).toBe(name);
      const end = args.indexOf('--');
      expect(() => parseFlags(options, end === -1 ? args : args.slice(0, end)), example).not.toThrow();
    }
  });

  it('is also printed by "paystub help"', async () => {
    expect(await paystubHere(['help', name])).toEqual({ code: 0, stdout: usage, stderr: '' });
  });
});

/** Returns the words of a shell's command line, without redirections. */
function words(line: string): readonly string[] {
  const found = line.replace(/ >>? \S+$/, '').matchAll(/'([^']*)'|(\S+)/g);
  return Array.from(found, ([, quoted, bare]) => quoted ?? bare ?? '');
}
