import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCACertificates } from 'node:tls';
import { fileErrorText } from '../settings/file-error-text.ts';
import { UsageError } from '../settings/usage-error.ts';
import { trustStore } from './pkcs12.ts';
import { addingVariables, replacingVariables } from './trust-variables.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** Files that make clients trust a CA, in a folder of their own. */
export type TrustFiles = {
  /** The CA, and what `NODE_EXTRA_CA_CERTS` had, for clients that add it to the certificates that they trust. */
  readonly extra: string;
  /** The same and all that this machine trusts, for clients that trust nothing else then. */
  readonly bundle: string;
  /** The same as a trust store of Java. */
  readonly store: string;
  readonly remove: () => Promise<void>;
};

/** The surroundings of trust files. */
export type TrustOptions = {
  /** The variables that clients find so far. */
  readonly env: Variables;
  /** The folder to make the files' folder in. */
  readonly temporary: string;
  /** Takes a line about a file of the variables that cannot be read. */
  readonly report: (message: string) => void;
};

/**
 * Writes files that make clients trust a CA, and what they trusted without it.
 * @param certificate the CA, as PEM
 * @throws UsageError if they cannot be written
 */
export async function writeTrustFiles(
  certificate: string,
  { env, temporary, report }: TrustOptions,
): Promise<TrustFiles> {
  const added = await certificatesOf(addingVariables, env, report);
  const replacing = await certificatesOf(replacingVariables, env, report);
  const machine = [...getCACertificates('system'), ...getCACertificates('bundled')];
  const all = unique([certificate, ...added, ...replacing, ...machine.map((each) => `${each.trim()}\n`)]);
  const folder = await mkdtemp(join(temporary, 'paystub-trust-')).catch((error: unknown) => {
    throw new UsageError(`cannot write to ${temporary}: ${fileErrorText(error)}`);
  });
  const remove = () => rm(folder, { recursive: true, force: true });
  const files = {
    extra: join(folder, 'ca.pem'),
    bundle: join(folder, 'bundle.pem'),
    store: join(folder, 'trust-store.p12'),
  };
  try {
    await writeFile(files.extra, unique([certificate, ...added]).join(''));
    await writeFile(files.bundle, all.join(''));
    await writeFile(files.store, trustStore(all.map(toDer)));
  } catch (error) {
    await remove();
    throw new UsageError(`cannot write to ${folder}: ${fileErrorText(error)}`);
  }
  return { ...files, remove };
}

async function certificatesOf(
  names: readonly string[],
  env: Variables,
  report: (message: string) => void,
): Promise<readonly string[]> {
  const texts = names.map(async (name) => {
    const file = env[name];
    if (file === undefined || file === '') return '';
    return readFile(file, 'utf8').catch((error: unknown) => {
      report(`${name}: ${file} is left out: ${fileErrorText(error)}`);
      return '';
    });
  });
  return (await Promise.all(texts)).flatMap(certificatesIn);
}

/** Returns the certificates of a PEM file, each with a line break at its end. What is none is left out. */
function certificatesIn(text: string): readonly string[] {
  const found = text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  return found.map((each) => `${each.replaceAll('\r\n', '\n')}\n`).filter(isCertificate);
}

function isCertificate(text: string): boolean {
  try {
    return new X509Certificate(text).raw.length > 0;
  } catch {
    return false;
  }
}

function unique(certificates: readonly string[]): readonly string[] {
  return [...new Map(certificates.map((each) => [each.replaceAll(/\s/g, ''), each])).values()];
}

function toDer(certificate: string): Buffer {
  return Buffer.from(certificate.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
}
