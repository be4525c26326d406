import { resolve } from 'node:path';
import { nearest } from '../../engine/http/nearest.ts';
import { UsageError } from '../../settings/usage-error.ts';
import type { Command } from '../command.ts';
import { parseFlags } from '../options/flags.ts';
import { reportFindings, secretsOf } from '../output/recording-findings.ts';

const usage = `Looks in a recording for what it should not hold.

Usage: paystub recording check FILE

It finds mail addresses outside of example.com, valid national ids (Norwegian ones by their check digits, US social security
numbers), valid IBANs, tokens, long random texts, and what the variable PAYSTUB_SECRETS lists, separated by commas. It tells
line and pointer, never the value. "paystub record" runs it by itself.

Exit codes: 0 nothing found; 1 something found; 2 the file is no recording, or was made with --raw.

Examples:
  paystub recording check session.ndjson
  PAYSTUB_SECRETS="Acme,Nordmann" paystub recording check session.ndjson
`;

/** `paystub recording` */
export const recording: Command = {
  usage,
  options: {},
  words: ['check'],
  rest: 'files',
  run: async (args, terminal) => {
    const [word, file, extra] = parseFlags({}, args).positionals;
    if (word !== 'check') {
      const near = nearest(word ?? '', ['check']);
      throw new UsageError(`recording takes the word check${near === undefined ? '' : `; did you mean "${near}"?`}`);
    }
    if (file === undefined || extra !== undefined) throw new UsageError('recording check takes one file');
    return reportFindings(resolve(terminal.cwd, file), secretsOf(terminal.env), terminal);
  },
};
