import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkReply } from '../../engine/http/validation.ts';
import { jsonForTerminal } from '../../engine/printable.ts';
import { contract } from '../../server/control/generated/contract.ts';
import { fileErrorText } from '../../settings/file-error-text.ts';
import { UsageError } from '../../settings/usage-error.ts';
import { type Coverage, mergeCoverage, requireHazards } from '../../usage/coverage.ts';
import { coverageToHtml } from '../../usage/coverage-html.ts';
import { coverageText } from '../../usage/coverage-text.ts';
import type { Command } from '../command.ts';
import { describeOptions, listOf, type Options, textOf } from '../options/option.ts';
import { readCommandLine } from '../options/read-settings.ts';
import { serverOptions } from '../options/server-options.ts';

const options = {
  plugin: serverOptions.plugin,
  format: {
    type: 'string',
    value: 'FORMAT',
    flagOnly: true,
    allowed: ['text', 'json', 'html'],
    help: 'text, json or html (text)',
  },
  'require-hazard': {
    type: 'string',
    value: 'NAME',
    multiple: true,
    flagOnly: true,
    help: 'fail where it was not met in any run; may be repeated',
  },
} as const satisfies Options;

const usage = `Adds up the coverage that runs of "paystub exec --coverage json" have written, of parallel jobs for instance.

Usage: paystub coverage merge [options] FILE...

${describeOptions(options)}

Exit codes: 0; 1 where a required hazard was not met; 2 usage.

Examples:
  paystub coverage merge --require-hazard second-page reports/*/exec-coverage.json
`;

/** `paystub coverage` */
export const coverage: Command = {
  usage,
  options,
  words: ['merge'],
  rest: 'files',
  run: async (args, terminal) => {
    const { values, positionals } = await readCommandLine(options, args, terminal);
    const [word, ...files] = positionals;
    if (word !== 'merge' || files.length === 0) throw new UsageError('paystub coverage merge FILE...');
    const findMissing = requireHazards(listOf(values['require-hazard']), terminal.vendors);
    const merged = mergeCoverage(await Promise.all(files.map((file) => read(resolve(terminal.cwd, file)))));
    const missing = findMissing(merged);
    terminal.out(write(textOf(values.format), merged, missing));
    return missing.length === 0 ? 0 : 1;
  },
};

function write(format: string | undefined, merged: Coverage, missing: readonly string[]): string {
  if (format === 'json') return `${jsonForTerminal(merged, 2)}\n`;
  return format === 'html' ? coverageToHtml(merged) : coverageText(merged, missing);
}

async function read(file: string): Promise<Coverage> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`cannot read ${file}: ${fileErrorText(error)}`);
  });
  try {
    const content: unknown = JSON.parse(text);
    if (isCoverage(content)) return content;
  } catch {
    // reported below
  }
  throw new UsageError(`${file} is no coverage of paystub exec`);
}

function isCoverage(content: unknown): content is Coverage {
  const operation = contract.operations.find(({ id }) => id === 'getCoverage');
  return operation !== undefined && checkReply(contract, operation, 200, content).length === 0;
}
