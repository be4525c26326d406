import type { Block } from './pages.ts';

/** The words of a command line: quotes hold words together, and `=` stays. */
export function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) => word.replaceAll(/'|"(?=[^{}:,]|$)/g, ''));
}

/** The commands of a block: what stands after three spaces is a remark. */
export function linesOf({ language, text }: Block): readonly string[] {
  return text
    .split('\n')
    .filter((line) => language !== 'console' || line.startsWith('$ '))
    .map((line) => line.replace(/^\$ /, '').replace(/ {3,}.*$/, ''))
    .flatMap((line) => (/^[A-Z]+ \//.test(line) ? [line] : line.split(/ && | \| /)))
    .map((line) => line.replace(/^(?:[A-Z_]+=\S* )+/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** True for a block of commands without what they print. */
export function isCommands({ language }: Block): boolean {
  return language === 'sh' || language === '';
}

/** True for a block of commands with what they print. */
export function isSession({ language }: Block): boolean {
  return language === 'console';
}

/** True for a block of JavaScript or TypeScript. */
export function isScript({ language }: Block): boolean {
  return language === 'js' || language === 'ts';
}

/** The reasons for which a block is not run, by the word that marks it: `sh not-run docker`. */
export const reasons: Readonly<Record<string, string>> = {
  docker: 'it needs Docker',
  registry: 'it needs a registry',
  database: 'it needs a database of its own',
  tenant: 'it needs a tenant that is paid for',
  languages: 'it needs Maven, NuGet and Composer (test/package/languages.test.ts runs what the machine has)',
  long: 'it takes minutes of a quiet machine, or hours',
  itself: 'it is the run that this test is part of',
};

/** How a block is tried that is not run with its page. */
type Mark = {
  /** The reason why it is not run. */
  readonly reason?: string;
  /** The path of the test that runs it, or does what it says. */
  readonly runBy?: string;
  /** The path of a file that is run, and that it is a part of. */
  readonly partOf?: string;
  /** The path of the file that it is, which the test of its page writes. */
  readonly writtenTo?: string;
};

/** How a block is tried; nothing for one that is run with its page. */
export function markOf({ words }: Block): Mark {
  const [mark, value = ''] = words;
  if (mark === undefined) return {};
  const names = { 'not-run': 'reason', 'run-by': 'runBy', 'part-of': 'partOf' } as const;
  return mark in names ? { [names[mark as keyof typeof names]]: value } : { writtenTo: mark };
}
