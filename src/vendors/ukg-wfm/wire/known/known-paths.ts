import { memoizeLast } from '../../../../engine/cache.ts';
import type { Method } from '../../../../engine/http/contract.ts';
import { commonsPaths } from './commons-paths.ts';
import { forecastingPaths } from './forecasting-paths.ts';
import { platformPaths } from './platform-paths.ts';
import { schedulingPaths } from './scheduling-paths.ts';
import { timekeepingPaths } from './timekeeping-paths.ts';

/** A path that the vendor is known to have, simulated or not. */
export type KnownPath = {
  /** The path with `{}` for each parameter; `*` is a type of extensions, in any case. */
  readonly template: string;
  readonly methods: readonly Method[];
};

const methodsByLetter: Readonly<Record<string, Method>> = { G: 'GET', P: 'POST', U: 'PUT', D: 'DELETE' };

/**
 * Every path that the vendor is known to have.
 *
 * They are written in lines. One that is not indented is the beginning of the paths after it. The first word of the
 * others is a path, `.` for the beginning itself, the further words go on from there. After a colon stand the letters of
 * the methods; a further word without them is a POST.
 */
export const knownPaths = memoizeLast((): readonly KnownPath[] => {
  const texts = [commonsPaths, timekeepingPaths, schedulingPaths, forecastingPaths, platformPaths];
  return texts.flatMap((text) => text.split(/\n(?=\/)/)).flatMap(pathsBelow);
});

function pathsBelow(text: string): readonly KnownPath[] {
  const [beginning = '', ...lines] = text.trim().split(/\n\s*/);
  return lines.flatMap((line) => pathsOf(beginning, line.split(' ')));
}

function pathsOf(beginning: string, [first = '', ...others]: readonly string[]): readonly KnownPath[] {
  const [path = '', letters] = first.split(':');
  const template = path === '.' ? beginning : `${beginning}/${path}`;
  const further = others.map((word) => {
    const [rest = '', itsLetters = 'P'] = word.split(':');
    return { template: `${template}/${rest}`, methods: toMethods(itsLetters) };
  });
  return letters === undefined ? further : [{ template, methods: toMethods(letters) }, ...further];
}

function toMethods(letters: string): readonly Method[] {
  return [...letters].flatMap((letter) => methodsByLetter[letter] ?? []);
}

/** The known paths by their number of segments, each with its segments. */
const byLength = memoizeLast(() =>
  Map.groupBy(
    knownPaths().map((known) => ({ known, segments: known.template.split('/') })),
    ({ segments }) => segments.length,
  ),
);

/** The known paths that a request's path may be. A fixed segment wins over a parameter. */
export function knownPathsAt(path: string): readonly KnownPath[] {
  const sent = path.replace(/\/$/, '').split('/');
  const fitting = (byLength().get(sent.length) ?? []).filter(({ segments }) =>
    segments.every((segment, i) => fits(segment, sent[i] ?? '')),
  );
  const minParameters = Math.min(...fitting.map(({ segments }) => parametersIn(segments)));
  return fitting.filter(({ segments }) => parametersIn(segments) === minParameters).map(({ known }) => known);
}

function parametersIn(segments: readonly string[]): number {
  return segments.filter((segment) => segment === '{}' || segment === '*').length;
}

const extensionType = /^(accrual|device|employee|scheduling|timekeeping)$/i;

function fits(segment: string, sent: string): boolean {
  if (segment === '{}') return sent !== '';
  return segment === '*' ? extensionType.test(sent) : segment === sent;
}
