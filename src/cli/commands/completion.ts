import { type Command, UsageError } from '../command.ts';
import { toBash } from '../completion/bash.ts';
import { toZsh } from '../completion/zsh.ts';
import { parseFlags } from '../options/read-settings.ts';

const shells = { bash: toBash, zsh: toZsh } as const;

const usage = `Prints the script that lets the Tab key complete paystub's commands, options and their values.

Usage: paystub completion <bash or zsh>

Examples:
  paystub completion bash >> ~/.bashrc
  paystub completion zsh > ~/.zsh/completions/_paystub
`;

/** `paystub completion` */
export const completion: Command = {
  name: 'completion',
  summary: 'print the completion for bash or zsh',
  usage,
  options: {},
  words: Object.keys(shells),
  run: async (args, terminal) => {
    const [shell = '', extra] = parseFlags({}, args).positionals;
    if (!isShell(shell) || extra !== undefined)
      throw new UsageError(`completion takes one word, ${Object.keys(shells).join(' or ')}`);
    const { commands } = await import('../commands.ts');
    terminal.out(shells[shell](await Promise.all(Object.values(commands).map(({ load }) => load()))));
    return 0;
  },
};

function isShell(word: string): word is keyof typeof shells {
  return Object.hasOwn(shells, word);
}
