import { resolve } from 'node:path';
import { UsageError } from '../../settings/usage-error.ts';
import { version } from '../../settings/version.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { Command } from '../command.ts';
import { describeOptions, listOf, numberOf, type Options, textOf, type Values } from '../options/option.ts';
import { readSettings } from '../options/read-settings.ts';
import { serverOptions } from '../options/server-options.ts';
import { readTargets } from '../options/targets.ts';
import { orRecordingUsage, reportFindings, secretsOf } from '../output/recording-findings.ts';
import type { Source } from '../recording/record-sources.ts';
import type { Terminal } from '../terminal.ts';

const options = {
  plugin: serverOptions.plugin,
  target: {
    ...{ type: 'string', value: 'VENDOR=URL', flagOnly: true },
    help: 'the tenant to ask: the part of its URL before the paths of the vendor',
  },
  out: { type: 'string', value: 'FILE', flagOnly: true, help: 'the recording to write (recording.ndjson)' },
  port: {
    type: 'string',
    value: 'PORT',
    range: [0, 65_535],
    flagOnly: true,
    help: 'port to listen at (4010, with --proxy 4011)',
  },
  proxy: { type: 'boolean', flagOnly: true, help: "record at the tenant's own host, as a forward proxy: see below" },
  pass: {
    ...serverOptions.pass,
    flagOnly: true,
    help: 'another host that --proxy leads to, unrecorded; may be repeated',
  },
  ca: { ...serverOptions.ca, flagOnly: true, help: 'folder of the CA for --proxy (.paystub/ca)' },
  'read-only': { type: 'boolean', flagOnly: true, help: 'send on nothing but reads and requests for tokens (default)' },
  'allow-writes': { type: 'boolean', flagOnly: true, help: 'send on everything' },
  'keep-dates': { type: 'boolean', flagOnly: true, help: 'leave dates as they are' },
  raw: { type: 'boolean', flagOnly: true, help: 'write data as they are, without tokens; the file is for you alone' },
  'from-har': { type: 'string', value: 'FILE', flagOnly: true, help: 'take what a browser or proxy recorded as HAR' },
  'from-journal': {
    ...{ type: 'string', value: 'FILE', flagOnly: true },
    help: 'take requests as GET /__admin/requests/{id} returns them: one a line, or a list',
  },
} as const satisfies Options;

const usage = `Records what a tenant answers, without anybody's data, so that "paystub drift" can compare Paystub with it.

Usage: paystub record --target VENDOR=URL [options]
       paystub record --target VENDOR=URL --from-har FILE [options]
       paystub record --from-journal FILE [options]

It listens like "paystub serve" and sends each request on to the tenant. Point your client at it, work, and press Ctrl-C:
the file is finished, and checked as by "paystub recording check".

Nothing is written down as it is. Names, ids, texts, numbers and addresses get substitutes by a key that is thrown away at
the end: the same value has the same substitute within the file. Amounts are multiplied by a secret factor, dates moved by
a secret number of weeks. Tokens and secrets become <token:1>. Codes and texts of the vendor stay.

${describeOptions(options)}

With --proxy your client stays at the tenant's own host, unchanged: it needs HTTPS_PROXY with the address that is printed, and to
trust the CA that is named there ("paystub ca" tells how). No other host is reached, but for those of --pass, byte by byte.

Only reads and requests for tokens are sent on; anything else is answered 405 with X-Paystub-Error: read-only.

Exit codes: 0 recorded; 1 nothing was recorded, or the check found something; 2 usage, or the file cannot be written.

Examples:
  paystub record --target sage-intacct=https://api.intacct.com --out session.ndjson
  paystub record --target ukg-wfm=https://tenant.mykronos.com --allow-writes
  paystub record --target ukg-wfm=https://tenant.mykronos.com --proxy --pass welcome-us.ukg.net
  paystub record --target poweroffice-go=https://goapi.poweroffice.net --from-har session.har
`;

/** `paystub record` */
export const record: Command = {
  usage,
  options,
  outlivesOutput: true,
  run: async (args, terminal) => {
    const values = await readSettings(options, args, terminal);
    const file = resolve(terminal.cwd, textOf(values.out) ?? 'recording.ndjson');
    const source = await sourceOf(values, terminal);
    const { openRecording } = await import('../../recording/record.ts');
    const recording = await orRecordingUsage(() =>
      openRecording({
        ...{ file, vendors: source.vendors, version: version(), begun: source.begun },
        ...{ raw: values.raw === true, keepsDates: values['keep-dates'] === true },
      }),
    );
    try {
      await source.run(recording);
    } finally {
      recording.close();
    }
    const count = recording.count();
    terminal.out(`${textOf(values.out) ?? 'recording.ndjson'}: ${count} ${count === 1 ? 'exchange' : 'exchanges'}\n`);
    if (count === 0) {
      terminal.err('paystub: nothing was recorded\n');
      return 1;
    }
    if (values.raw === true) return 0;
    return reportFindings(file, secretsOf(terminal.env), terminal);
  },
};

async function sourceOf(values: Values, terminal: Terminal): Promise<Source> {
  if (values['read-only'] === true && values['allow-writes'] === true)
    throw new UsageError('--read-only and --allow-writes exclude each other');
  const [har, journal] = [textOf(values['from-har']), textOf(values['from-journal'])];
  const { vendors } = terminal;
  if (har !== undefined && journal !== undefined)
    throw new UsageError('--from-har and --from-journal exclude each other');
  requireProxyUse(values, har ?? journal);
  const { fromHar, fromJournalFile } = await import('../recording/record-sources.ts');
  if (journal !== undefined) return fromJournalFile(resolve(terminal.cwd, journal), vendors, terminal);
  const { vendor, url } = tenantOf(values, terminal);
  if (har !== undefined) return fromHar(resolve(terminal.cwd, har), vendor, url, terminal);
  const { fromTenant } = await import('../recording/tenant-source.ts');
  const port = numberOf(values.port, values.proxy === true ? 4011 : 4010);
  return fromTenant({ vendor, target: url, allowWrites: values['allow-writes'] === true, port }, values, terminal);
}

function requireProxyUse(values: Values, file: string | undefined): void {
  if (values.proxy === true && file !== undefined) throw new UsageError('--proxy records no file');
  if (values.proxy === true) return;
  if (listOf(values.pass).length > 0) throw new UsageError('--pass needs --proxy');
  if (values.ca !== undefined) throw new UsageError('--ca needs --proxy');
}

function tenantOf(values: Values, { env, vendors }: Terminal): { readonly vendor: VendorKit; readonly url: URL } {
  const text = textOf(values.target);
  if (text === undefined) throw new UsageError('record needs --target VENDOR=URL: it asks no tenant that is not named');
  const [target] = readTargets(
    [text],
    listOf(undefined),
    vendors.map(({ name }) => name),
    env,
  );
  const vendor = vendors.find(({ name }) => name === target?.vendor);
  if (target === undefined || vendor === undefined) throw new UsageError('record needs --target VENDOR=URL');
  const url = new URL(target.url);
  if (url.protocol === 'http:' && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname))
    throw new UsageError(`--target ${vendor.name} must be https: tokens would go over the network as they are`);
  if (url.username !== '' || url.search !== '' || url.hash !== '')
    throw new UsageError(`--target ${vendor.name} must have no user, query or fragment`);
  return { vendor, url };
}
