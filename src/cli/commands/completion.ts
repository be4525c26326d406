import { UsageError } from '../../settings/usage-error.ts';
import type { Command, NamedCommand } from '../command.ts';
import { toBash } from '../completion/bash.ts';
import { toZsh } from '../completion/zsh.ts';
import { parseFlags } from '../options/flags.ts';

const shells = { bash: toBash, zsh: toZsh } as const;

const usage = `Prints the script that lets the Tab key complete paystub's commands, options and their values.

Usage: paystub completion <bash or zsh>

"npx paystub" is completed as well, unless npx has a completion of its own already.

Examples:
  paystub completion bash >> ~/.bashrc
  paystub completion zsh > ~/.zsh/completions/_paystub
`;

/** Creates `paystub completion`. @param loadCommands loads the commands that are completed */
export function createCompletion(loadCommands: () => Promise<readonly NamedCommand[]>): Command {
  return {
    usage,
    options: {},
    words: Object.keys(shells),
    run: async (args, terminal) => {
      const [shell = '', extra] = parseFlags({}, args).positionals;
      if (!isShell(shell) || extra !== undefined)
        throw new UsageError(`completion takes one word, ${Object.keys(shells).join(' or ')}`);
      terminal.out(shells[shell](await loadCommands()));
      return 0;
    },
  };
}

function isShell(word: string): word is keyof typeof shells {
  return Object.hasOwn(shells, word);
}
