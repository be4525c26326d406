import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { follow, type Running } from '../helpers/cli.ts';
import { madeOnce } from '../helpers/run-folder.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** An empty project that the package was installed into, from a tarball as `npm pack` makes it. */
export type Installed = {
  readonly folder: string;
  /** Paths in the tarball. */
  readonly files: readonly string[];
  /** Runs a program in the folder. */
  readonly start: (program: string, args: readonly string[], env?: Readonly<Record<string, string>>) => Running;
  /** Runs the installed command there. */
  readonly paystub: (...args: readonly string[]) => Running;
  readonly remove: () => Promise<void>;
};

const run = promisify(execFile);

const env = {
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter),
  HOME: process.env.HOME ?? '',
  SCARF_ANALYTICS: 'false',
};

/** Copies the installation of this test run, so that each test file has one of its own. */
export async function install(): Promise<Installed> {
  const { folder: shared, made: files } = await madeOnce('installation', packAndInstall);
  const temporary = await mkdtemp(join(tmpdir(), 'paystub-package-'));
  const folder = join(temporary, 'app');
  await run('cp', ['-R', join(shared, 'app'), folder]);
  const start: Installed['start'] = (program, args, more) => running(program, args, folder, { ...env, ...more });
  return {
    folder,
    files,
    start,
    paystub: (...args) => start(join(folder, 'node_modules/.bin/paystub'), args),
    remove: () => rm(temporary, { recursive: true, force: true }),
  };
}

/**
 * Packs the package and installs it into a folder's `app`. `dist/` is made beside the sources, so that nobody who works
 * there is disturbed.
 * @returns paths in the tarball
 */
async function packAndInstall(target: string): Promise<readonly string[]> {
  const [stage, app] = [join(target, 'stage'), join(target, 'app')];
  await run(process.execPath, [join(root, 'src/generate/package/dist.ts'), join(stage, 'dist')], { env });
  for (const name of ['package.json', 'README.md', 'LICENSE', 'examples', 'scenarios', 'specs'])
    await cp(join(root, name), join(stage, name), { recursive: true });
  const packed = await run('npm', ['pack', '--ignore-scripts', '--json'], { cwd: stage, env });
  const [{ filename, files }] = JSON.parse(packed.stdout) as [{ filename: string; files: { path: string }[] }];
  await mkdir(app);
  await writeFile(join(app, 'package.json'), '{ "private": true, "type": "module" }');
  // Peer packages are optional and not installed, but npm would ask the registry for them, and wait for it.
  const flags = ['--offline', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...flags, join(stage, filename)], { cwd: app, env });
  return files.map(({ path }) => path);
}

function running(program: string, args: readonly string[], cwd: string, env: Record<string, string>): Running {
  const child = spawn(program, args, { cwd, env });
  return { process: child, ...follow(child, program) };
}

/** Names of the packages in a `node_modules`, with their scopes. */
export async function packagesIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  const scoped = names.filter((name) => name.startsWith('@'));
  const inScopes = await Promise.all(
    scoped.map(async (scope) => (await readdir(join(folder, scope))).map((name) => `${scope}/${name}`)),
  );
  return [...names.filter((name) => !name.startsWith('@')), ...inScopes.flat()];
}
