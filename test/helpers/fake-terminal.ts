import type { Terminal } from '../../src/cli/terminal.ts';
import { vendors } from '../../src/vendors/index.ts';

/** A terminal that nobody watches, in a folder; it keeps what is written. @param env variables beside PATH and HOME */
export function fakeTerminal(
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Terminal & { readonly written: () => { readonly out: string; readonly err: string } } {
  const [out, err]: [string[], string[]] = [[], []];
  return {
    ...{
      cwd,
      vendors,
      colours: false,
      errorColours: false,
      screen: undefined,
      interactive: false,
      clock: Date.now,
      timer: () => performance.now(),
    },
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
    secret: () => 'x'.repeat(32),
    input: async () => '',
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    untilStopped: () => new Promise(() => {}),
    onSignal: () => () => {},
    written: () => ({ out: out.join(''), err: err.join('') }),
  };
}
