import type { Server } from 'node:http';
import { forTerminal, forTerminalLine } from '../../engine/printable.ts';
import type { CapturedExchange, RecordedLine } from '../../recording/exchange.ts';
import type { OpenRecording } from '../../recording/record.ts';
import { createRecorder, type RecorderOptions } from '../../recording/sources/recorder.ts';
import { Connections, defaultConnectionLimits } from '../../server/connections/connections.ts';
import { type Listening, listen } from '../../server/connections/listen.ts';
import { UsageError } from '../../settings/usage-error.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import { authorityFolder, passedOf } from '../options/front-settings.ts';
import type { Values } from '../options/option.ts';
import { orRecordingUsage } from '../output/recording-findings.ts';
import type { Terminal } from '../terminal.ts';
import type { Source } from './record-sources.ts';

/** A tenant that is asked, and the port to take its clients at. */
type Tenant = {
  readonly vendor: VendorKit;
  readonly target: URL;
  readonly allowWrites: boolean;
  readonly port: number;
};

/** A server that records, not listening yet. */
type Recorder = {
  readonly server: Server;
  /** Finishes the requests under way and stops. */
  readonly close: (listeners: Listening['listeners']) => Promise<void>;
  /** Says where a client finds it. */
  readonly describe: (url: string) => string;
};

const limits = { ...defaultConnectionLimits, grace: 2000 };

/**
 * Records a tenant until a signal ends it, or the disk is full.
 * @throws UsageError for a port in use, and for a CA that cannot be used
 */
export async function fromTenant(tenant: Tenant, values: Values, terminal: Terminal): Promise<Source> {
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  let recording: OpenRecording | undefined;
  const onExchange = (exchange: CapturedExchange) => {
    try {
      if (recording !== undefined) terminal.out(exchangeText(recording.add(tenant.vendor.name, exchange)));
    } catch (error) {
      failed.reject(error);
    }
  };
  const { clock, timer } = terminal;
  const onRefused = (line: string) => terminal.err(`paystub: ${forTerminal(line)}\n`);
  const options = { ...tenant, clock, timer, onExchange, onRefused };
  const recorder = values.proxy === true ? await atTheTenantsHost(options, values, terminal) : atThisMachine(options);
  const run = async (open: OpenRecording) => {
    recording = open;
    const { url, listeners } = await listening(recorder, tenant.port);
    terminal.out(`${recorder.describe(url)}READY ${url}\n`);
    try {
      await orRecordingUsage(() => Promise.race([terminal.untilStopped(), failed.promise]));
    } finally {
      await recorder.close(listeners);
    }
  };
  return { vendors: [tenant.vendor], begun: clock(), run };
}

function listening({ server }: Recorder, port: number): Promise<Listening> {
  return listen(server, port, undefined).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot listen at port ${port}: ${error.code ?? error.message}`);
  });
}

/** The vendor's paths below its mount, as `paystub serve` has them. */
function atThisMachine(options: RecorderOptions): Recorder {
  const { vendor, target } = options;
  const server = createRecorder(options);
  const connections = new Connections(server, limits);
  const describe = (url: string) => `${vendor.title}: ${url}${vendor.mount} asks ${target.href}\n`;
  return { server, close: (listeners) => connections.close(listeners), describe };
}

/** A forward proxy that answers at the tenant's own host. */
async function atTheTenantsHost(
  options: RecorderOptions,
  values: Values,
  { cwd, clock, err, vendors }: Terminal,
): Promise<Recorder> {
  const { vendor, target } = options;
  const { openAuthority, certificateFile } = await import('../../tls/authority-folder.ts');
  const { domainsOf } = await import('../../server/real-hosts/host-table.ts');
  const { ProxyRecorder } = await import('../../recording/sources/proxy-recorder.ts');
  const folder = authorityFolder(values, cwd);
  const domains = domainsOf(vendors, namedHost(target) ? [{ vendor: vendor.name, host: target.hostname }] : []);
  const report = (message: string) => err(`paystub: ${forTerminal(message)}\n`);
  const renew = () => openAuthority(folder, { domains, now: clock(), report });
  const [authority, passed] = [await renew(), await passedOf(values)];
  const proxy = new ProxyRecorder(options, { authority, renew, passed, limits });
  const describe = (url: string) =>
    `${vendor.title}: ${target.origin} is recorded for clients with HTTPS_PROXY=${url}\nCA to trust: ${certificateFile(folder)}\n`;
  return { server: proxy.server, close: (listeners) => proxy.close(listeners), describe };
}

/** True for a host that the CA must be made for: it signs for this machine anyway. @throws UsageError for an address */
function namedHost({ hostname }: URL): boolean {
  if (/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)) return false;
  if (!/^[\d.]+$|^\[/.test(hostname)) return true;
  throw new UsageError('--proxy needs a tenant with a host name: the CA signs for no address');
}

/** A line about an exchange for people. */
function exchangeText({ line }: RecordedLine): string {
  return `${String(line.id).padStart(4)}  ${line.method} ${forTerminalLine(line.path)} ${line.status}  ${line.milliseconds} ms\n`;
}
