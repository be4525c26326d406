import { readdirSync, readFileSync } from 'node:fs';

/**
 * Collects the licence texts of packages, which their terms require of redistributors.
 * @param folders where they are installed
 * @throws Error where a package has no licence text
 */
export function licences(folders: readonly string[]): string {
  const texts = new Map(folders.map((folder) => licence(folder)));
  const list = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return `These packages are part of Paystub's files in this folder.

${list.map(([heading, text]) => `${'-'.repeat(80)}\n${heading}\n\n${text.trim()}\n`).join('\n')}`;
}

function licence(folder: string): readonly [string, string] {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  if (file === undefined) throw new Error(`${name} ${version} has no licence text`);
  return [`${name} ${version} (${license})`, readFileSync(`${folder}/${file}`, 'utf8')];
}
