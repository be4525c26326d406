import { chmod, link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileErrorText } from '../settings/file-error-text.ts';
import { UsageError } from '../settings/usage-error.ts';
import { type Authority, createAuthority, isNearEnd, maySignFor, readAuthority } from './authority.ts';

/** The conditions that the CA of a folder has to meet. */
export type AuthorityNeeds = {
  /** Domains that it must be able to sign for. */
  readonly domains: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Takes a line that tells the user of a new CA in place of another one. */
  readonly report: (message: string) => void;
};

/** The CA's certificate: the file to trust. */
export function certificateFile(folder: string): string {
  return join(folder, 'ca.pem');
}

// Key and certificate stand in one file, so that two processes that start at once never mix theirs.
function keyFile(folder: string): string {
  return join(folder, 'ca-key.pem');
}

/**
 * Opens the CA of a folder. It is made if there is none, and made anew 30 days before its end or where it may not sign
 * for a domain that is needed.
 * @throws UsageError for a file that cannot be used, or that others can read
 */
export async function openAuthority(folder: string, needs: AuthorityNeeds): Promise<Authority> {
  return onFolder(folder, async () => {
    const found = await read(folder);
    const authority = found === undefined ? await create(folder, needs) : await renewed(folder, found, needs);
    const written = await readFile(certificateFile(folder), 'utf8').catch(() => '');
    if (written !== authority.certificate) await replace(certificateFile(folder), authority.certificate, 0o644);
    return authority;
  });
}

async function read(folder: string): Promise<Authority | undefined> {
  const file = keyFile(folder);
  const mode = await stat(file).then(
    (stats) => stats.mode,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
  if (mode === undefined) return undefined;
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    const shown = (mode & 0o777).toString(8);
    throw new UsageError(
      `${file} can be read or written by others (mode ${shown}); chmod 600 it, or remove it if somebody may have its key`,
    );
  }
  const text = await readFile(file, 'utf8');
  const [key = ''] = /-----BEGIN PRIVATE KEY-----.*?-----END PRIVATE KEY-----\n/s.exec(text) ?? [];
  const [certificate = ''] = /-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----\n/s.exec(text) ?? [];
  return readAuthority({ key, certificate }, file);
}

async function create(folder: string, { domains, now }: AuthorityNeeds): Promise<Authority> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, '.gitignore'), '*\n'); // the folder often stands in the user's own repository
  const authority = await createAuthority(domains, now);
  const temporary = await writeNew(keyFile(folder), textOf(authority), 0o600);
  try {
    await link(temporary, keyFile(folder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await read(folder)) ?? authority; // another process was faster
  } finally {
    await rm(temporary, { force: true });
  }
  return authority;
}

async function renewed(folder: string, found: Authority, needs: AuthorityNeeds): Promise<Authority> {
  const { domains, now, report } = needs;
  if (now < found.notBefore) {
    const from = new Date(found.notBefore).toISOString();
    throw new UsageError(`${keyFile(folder)} is valid from ${from}, and now is before; is the clock right?`);
  }
  const missing = domains.filter((domain) => !maySignFor(found, domain));
  if (missing.length === 0 && !isNearEnd(found, now)) return found;
  const authority = await createAuthority([...found.domains, ...missing], now);
  await replace(keyFile(folder), textOf(authority), 0o600);
  const end = new Date(found.notAfter).toISOString().slice(0, 10);
  const reason =
    missing.length === 0 ? `the old one ends ${end}` : `the old one may not sign for ${missing.join(', ')}`;
  report(`${certificateFile(folder)} is a new CA, as ${reason}; where the old one is trusted, trust this one`);
  return authority;
}

function textOf({ key, certificate }: Authority): string {
  return key + certificate;
}

/** Writes a file as a whole, even if the process is killed meanwhile. */
async function replace(file: string, text: string, mode: number): Promise<void> {
  await rename(await writeNew(file, text, mode), file);
}

async function writeNew(file: string, text: string, mode: number): Promise<string> {
  const mark = Buffer.from(crypto.getRandomValues(new Uint8Array(6))).toString('hex');
  const temporary = `${file}.${mark}`;
  await writeFile(temporary, text, { mode, flag: 'wx' });
  await chmod(temporary, mode); // whatever the process's mask is
  return temporary;
}

async function onFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, path = folder } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof UsageError) throw error;
    throw new UsageError(`${path} cannot be used for a CA: ${fileErrorText(error)}`);
  }
}
