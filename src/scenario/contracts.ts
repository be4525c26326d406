import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const specs = fileURLToPath(new URL('../../specs/', import.meta.url));

/** Returns the path of a contract that comes with this Paystub: of a vendor, or of the control API (`paystub`). */
export function contractFile(name: string): string {
  return join(specs, name, 'openapi.yaml');
}

const inPackage = /\/node_modules\/paystub\/specs\/([a-z0-9-]+)(?:\.yaml|\/openapi\.yaml)$/;

/**
 * Returns the path of the same contract as one JSON file, which is faster to read than its many YAML files.
 * @param file `specs/ukg-wfm/openapi.yaml` of this Paystub, or `specs/ukg-wfm.yaml` as it was called earlier; where
 * no package is installed, also the path that the contract would have in it
 * @returns `undefined` for any other file
 */
export function bundleOf(file: string): string | undefined {
  const folder = dirname(file);
  if (!existsSync(folder)) {
    const [, name] = inPackage.exec(file.split(sep).join('/')) ?? [];
    return name === undefined ? undefined : bundleFor(name);
  }
  // A package manager may have put a link in the place of the package.
  const path = relative(realpathSync(specs), join(realpathSync(folder), basename(file)));
  const [, name] = /^([a-z0-9-]+)(?:\.yaml|\/openapi\.yaml)$/.exec(path.split(sep).join('/')) ?? [];
  return name === undefined ? undefined : bundleFor(name);
}

function bundleFor(name: string): string | undefined {
  const owner = name === 'paystub' ? 'server/control' : `vendors/${name}`;
  const bundle = fileURLToPath(new URL(`../${owner}/generated/openapi.json`, import.meta.url));
  return existsSync(bundle) ? bundle : undefined;
}
