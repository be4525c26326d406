import { createHash } from 'node:crypto';
import { glob, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileErrorText } from '../settings/file-error-text.ts';
import { UsageError } from '../settings/usage-error.ts';
import type { Graded, Verdict } from './verdict.ts';

/** The verdicts of earlier runs. They hold as long as the command, its inputs and Paystub are the same. */
export type VerdictCache = {
  /** The verdict of an earlier run about a mutant, if there is one. */
  readonly get: (mutant: string) => KeptVerdict | undefined;
  /** Keeps the verdicts of this run and lets other runs use the file. */
  readonly save: (graded: readonly Graded[]) => Promise<void>;
  readonly close: () => Promise<void>;
};

type KeptVerdict = { readonly verdict: Verdict; readonly milliseconds: number };
type CacheFile = { readonly key: string; readonly verdicts: { readonly [mutant: string]: KeptVerdict } };

const kept: readonly Verdict[] = ['noticed', 'overlooked', 'survived', 'broke', 'not-met'];

/**
 * Opens a cache for one run.
 * @param file path of the cache
 * @param basis everything that a verdict depends on besides the inputs: version, command, settings
 * @param inputs patterns of the files that the verdicts depend on, relative to the folder
 * @throws UsageError where another run has it open, where it cannot be read, or where a pattern finds no file
 */
export async function openCache(
  file: string,
  basis: string,
  inputs: readonly string[],
  folder: string,
): Promise<VerdictCache> {
  const path = resolve(folder, file);
  const key = await hashOf(basis, inputs, folder);
  const unlock = await lock(path);
  try {
    const found = await readCache(path);
    const verdicts = found?.key === key ? found.verdicts : {};
    return {
      get: (mutant) => (Object.hasOwn(verdicts, mutant) ? verdicts[mutant] : undefined),
      save: async (graded) => {
        const judged = graded.filter(({ verdict }) => kept.includes(verdict));
        const own = judged.map(({ mutant, verdict, milliseconds }) => [mutant.id, { verdict, milliseconds }] as const);
        const content: CacheFile = { key, verdicts: { ...verdicts, ...Object.fromEntries(own) } };
        await writeFile(`${path}.new`, `${JSON.stringify(content)}\n`);
        await rename(`${path}.new`, path);
      },
      close: unlock,
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function hashOf(basis: string, inputs: readonly string[], folder: string): Promise<string> {
  const hash = createHash('sha256').update(basis);
  for (const pattern of inputs) {
    const files: string[] = [];
    for await (const file of glob(pattern, { cwd: folder })) files.push(file);
    let count = 0;
    for (const file of files.sort()) {
      const path = resolve(folder, file);
      if (!(await stat(path)).isFile()) continue;
      hash.update(`\0${file}\0`).update(await readFile(path));
      count += 1;
    }
    if (count === 0) throw new UsageError(`--inputs "${pattern}" finds no file`);
  }
  return hash.digest('hex');
}

/** Takes the file for this process. A lock of a process that is gone does not count. */
async function lock(path: string): Promise<() => Promise<void>> {
  const file = `${path}.lock`;
  for (let tries = 0; ; tries += 1) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new UsageError(`cannot write ${path}: ${fileErrorText(error)}`);
      const owner = Number(await readFile(file, 'utf8').catch(() => ''));
      if (tries > 0 || isAlive(owner)) throw new UsageError(`another run (process ${owner}) uses the cache ${path}`);
      await rm(file, { force: true });
    }
  }
}

function isAlive(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function readCache(path: string): Promise<CacheFile | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`cannot read ${path}: ${fileErrorText(error)}`);
  });
  if (text === undefined) return undefined;
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null && 'verdicts' in content) return content as CacheFile;
  } catch {
    // reported below
  }
  throw new UsageError(`${path} is no cache of paystub mutate; delete it`);
}
