import { readdirSync, readFileSync } from 'node:fs';

/** A package that is in the bundle. */
export type BundledPackage = {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly author: string;
  /** Text of its licence file, `undefined` if it has none. */
  readonly licenceText: string | undefined;
};

/** Reads what an installed package says of itself. @param folder where it is installed */
export function readPackage(folder: string): BundledPackage {
  const { name, version, license, licenses, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  return {
    name,
    version,
    licence: license ?? licenses[0].type, // of old packages
    author: author?.name ?? author ?? `the authors of ${name}`,
    licenceText: file === undefined ? undefined : readFileSync(`${folder}/${file}`, 'utf8'),
  };
}
