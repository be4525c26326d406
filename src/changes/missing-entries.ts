import type { Change } from './compare.ts';

/**
 * Returns the changes that a changelog does not tell of since a release. It tells of one by its name in code, also with `*`
 * for any text, in a section above the one of the release; what stands above all sections is no entry.
 */
export function missingEntries(changes: readonly Change[], changelog: string, release: string): readonly Change[] {
  const sections = changelog.slice(Math.max(0, changelog.search(/^## /m)));
  const later = sections.split(new RegExp(`^## ${release.replaceAll('.', '\\.')}\\b`, 'm'))[0] ?? '';
  const entries = Array.from(later.matchAll(/`([^`\n]+)`/g), ([, name = '']) => patternOf(name));
  return changes.filter(
    ({ name }) => !entries.some((pattern) => pattern.test(name) || pattern.test(name.split(' ').at(-1) ?? '')),
  );
}

function patternOf(name: string): RegExp {
  return new RegExp(`^${name.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}
