import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openAuthority } from '../../src/tls/authority-folder.ts';
import { makeAuthority, makeCertificate } from '../../src/tls/certificates.ts';
import { temporaryFolder } from '../helpers/cli.ts';

const now = Date.UTC(2026, 0, 15);
const day = 24 * 60 * 60 * 1000;

/** Opens the CA of a folder. @returns it and the lines that were reported */
async function open(folder: string, at = now, domains = ['intacct.com', 'localhost']) {
  const reports: string[] = [];
  const authority = await openAuthority(folder, { domains, now: at, report: (message) => reports.push(message) });
  return { authority, reports };
}

const fresh = () => join(temporaryFolder(), 'deep/ca');
const keyOf = (folder: string) => join(folder, 'ca-key.pem');

describe('the CA of a folder', () => {
  test('is made once, with a key for its owner alone, and kept out of repositories', async () => {
    const folder = fresh();
    const { authority, reports } = await open(folder);
    expect(reports).toEqual([]);
    expect(statSync(keyOf(folder)).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'ca.pem'), 'utf8')).toBe(authority.certificate);
    expect(readFileSync(join(folder, 'ca.pem'), 'utf8')).not.toContain('PRIVATE');
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    expect((await open(folder)).authority).toEqual(authority);
    expect(readdirSync(folder).sort()).toEqual(['.gitignore', 'ca-key.pem', 'ca.pem']);
  });

  test('is one and the same for processes that start at once', async () => {
    const folder = fresh();
    const opened = await Promise.all(Array.from({ length: 8 }, () => open(folder)));
    expect(new Set(opened.map(({ authority }) => authority.fingerprint)).size).toBe(1);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  test('stays until 30 days before its end, and is then made anew', async () => {
    const folder = fresh();
    const { authority } = await open(folder);
    expect((await open(folder, authority.notAfter - 30 * day)).authority).toEqual(authority);
    const { authority: renewed, reports } = await open(folder, authority.notAfter - 30 * day + 1000);
    expect(renewed.fingerprint).not.toBe(authority.fingerprint);
    expect(renewed.domains).toEqual(authority.domains);
    expect(reports).toEqual([
      `${join(folder, 'ca.pem')} is a new CA, as the old one ends 2027-01-15; where the old one is trusted, trust this one`,
    ]);
    expect(readFileSync(join(folder, 'ca.pem'), 'utf8')).toBe(renewed.certificate);
    expect(statSync(keyOf(folder)).mode & 0o777).toBe(0o600);
  });

  test('is made anew after its end', async () => {
    const folder = fresh();
    const { authority } = await open(folder);
    expect((await open(folder, authority.notAfter + 900 * day)).authority.fingerprint).not.toBe(authority.fingerprint);
  });

  test('is made anew for a domain that it may not sign for, and keeps the others', async () => {
    const folder = fresh();
    const { authority } = await open(folder);
    expect((await open(folder, now, ['api.intacct.com'])).authority).toEqual(authority);
    const { authority: wider, reports } = await open(folder, now, ['stub.example']);
    expect(wider.domains).toEqual(['intacct.com', 'localhost', 'stub.example']);
    expect(reports[0]).toContain('may not sign for stub.example');
  });

  test('has its certificate written again where it is gone', async () => {
    const folder = fresh();
    const { authority } = await open(folder);
    writeFileSync(join(folder, 'ca.pem'), 'something else');
    await open(folder);
    expect(readFileSync(join(folder, 'ca.pem'), 'utf8')).toBe(authority.certificate);
  });
});

describe('the CA of a folder is refused', () => {
  test.each([0o644, 0o640, 0o602])('if its key has the mode %o', async (mode) => {
    const folder = fresh();
    await open(folder);
    chmodSync(keyOf(folder), mode);
    const error = await open(folder).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('can be read or written by others'),
    });
    expect(String(error)).toContain(`mode ${mode.toString(8)}`);
  });

  test('before its time, as by a wrong clock', async () => {
    const folder = fresh();
    await open(folder);
    await expect(open(folder, now - 2 * day)).rejects.toThrow('is the clock right?');
  });

  const authority = makeAuthority(['localhost'], now);
  test.each([
    ['empty', async () => '', 'does not hold a certificate and its private key'],
    ['text', async () => 'hello', 'does not hold a certificate and its private key'],
    ['a certificate alone', async () => (await authority).certificate, 'does not hold a certificate'],
    ['cut off', async () => (await authority).key + (await authority).certificate.slice(0, 300), 'does not hold'],
    [
      "another CA's key",
      async () => (await makeAuthority(['localhost'], now)).key + (await authority).certificate,
      "holds a key that is not its certificate's",
    ],
    [
      'no CA',
      async () => {
        const { key, certificate } = await makeCertificate(await authority, ['localhost'], now);
        return key + certificate;
      },
      'is no CA that Paystub made',
    ],
  ])('if the file is %s', async (_, text, message) => {
    const folder = fresh();
    mkdirSync(folder, { recursive: true });
    writeFileSync(keyOf(folder), await text(), { mode: 0o600 });
    await expect(open(folder)).rejects.toThrow(message);
    expect(existsSync(join(folder, 'ca.pem'))).toBe(false);
  });

  test('if a file is where its folder should be, or a folder where its key should be', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expect(open(file)).rejects.toMatchObject({ name: 'UsageError', message: expect.stringContaining(file) });
    const folder = fresh();
    mkdirSync(keyOf(folder), { recursive: true, mode: 0o700 });
    await expect(open(folder)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringContaining('folder'),
    });
  });
});
