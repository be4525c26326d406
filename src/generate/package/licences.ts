import type { BundledPackage } from './package-manifest.ts';

/**
 * Lists the licence texts of packages, which their terms require of redistributors.
 * @throws Error where a package has no licence text, and a licence that has no common text
 */
export function licences(packages: readonly BundledPackage[]): string {
  const texts = new Map(packages.map((each) => [headingOf(each), each.licenceText ?? commonText(each)]));
  const list = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  return `These packages are part of Paystub's files in this folder.

${list.map(([heading, text]) => `${'-'.repeat(80)}\n${heading}\n\n${text.trim()}\n`).join('\n')}`;
}

function headingOf({ name, version, licence }: BundledPackage): string {
  return `${name} ${version} (${licence})`;
}

/** The text of the licence that a package names without having its text. */
function commonText({ name, version, licence, author }: BundledPackage): string {
  if (licence !== 'MIT') throw new Error(`${name} ${version} has no licence text`);
  return `Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
