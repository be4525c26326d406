import { readFileSync } from 'node:fs';
import { parseJson } from '../../engine/http/json.ts';
import { forTerminal } from '../../engine/printable.ts';
import { findAddress } from '../../engine/request/address.ts';
import type { CapturedExchange } from '../../recording/exchange.ts';
import type { OpenRecording } from '../../recording/record.ts';
import { RecordingError } from '../../recording/recording-file.ts';
import { readHar } from '../../recording/sources/from-har.ts';
import { fromRequest } from '../../recording/sources/from-requests.ts';
import type { RecordedExchange } from '../../scenario/record/recording.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import { orRecordingUsage } from '../output/recording-findings.ts';
import type { Terminal } from '../terminal.ts';

/** The place that exchanges come from. */
export type Source = {
  readonly vendors: readonly VendorKit[];
  /** Time of the first exchange, or of now. */
  readonly begun: number;
  readonly run: (recording: OpenRecording) => Promise<void>;
};

/** Takes the exchanges of a HAR file with a tenant. */
export async function fromHar(file: string, vendor: VendorKit, tenant: URL, terminal: Terminal): Promise<Source> {
  const base = tenant.pathname.replace(/\/$/, '');
  const { exchanges, withoutBody, otherHosts } = await orRecordingUsage(async () =>
    readHar(file, (url) => {
      if (url.host !== tenant.host || !url.pathname.startsWith(base)) return undefined;
      const address = findAddress([vendor], url.pathname.slice(base.length));
      return address === undefined ? undefined : address.base + address.path + url.search;
    }),
  );
  if (withoutBody > 0)
    terminal.err(`paystub: ${withoutBody} answers have no body in the HAR file: export it "with content"\n`);
  if (otherHosts.length > 0)
    terminal.err(`paystub: left out: requests to ${forTerminal(otherHosts.slice(0, 5).join(', '))}\n`);
  return {
    vendors: [vendor],
    begun: exchanges[0]?.at ?? terminal.clock(),
    run: adding(exchanges.map((each) => [vendor.name, each])),
  };
}

/** Takes the requests of a journal that was saved in a file. */
export async function fromJournalFile(
  file: string,
  vendors: readonly VendorKit[],
  terminal: Terminal,
): Promise<Source> {
  const requests = await orRecordingUsage(async () => readRequests(file));
  const known = requests.filter(({ line }) => vendors.some(({ name }) => name === line.vendor));
  const exchanges = known.map((request) => [request.line.vendor, fromRequest(request)] as const);
  return {
    vendors: vendors.filter(({ name }) => known.some(({ line }) => line.vendor === name)),
    begun: exchanges[0]?.[1].at ?? terminal.clock(),
    run: adding(exchanges),
  };
}

function adding(exchanges: readonly (readonly [string, CapturedExchange])[]): Source['run'] {
  return (recording) =>
    orRecordingUsage(async () => {
      for (const [vendor, exchange] of exchanges) recording.add(vendor, exchange);
    });
}

function readRequests(file: string): readonly RecordedExchange[] {
  try {
    const text = readFileSync(file, 'utf8');
    const all = text.trimStart().startsWith('[')
      ? (parseJson(text) as unknown[])
      : text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(parseJson);
    return (all as RecordedExchange[]).filter(
      (each) => typeof each?.line?.path === 'string' && each.request !== undefined,
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RecordingError(
      `cannot read ${file}: ${code === 'ENOENT' ? 'there is no such file' : (code ?? 'it is no list of requests')}`,
    );
  }
}
