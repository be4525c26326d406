import { secretsIn } from '../../engine/journal/redact.ts';
import { ScenarioError } from '../scenario-error.ts';
import type { RecordedExchange, Recording } from './recording.ts';

type Line = RecordedExchange['line'];
type Page = { readonly total: number; readonly held: number; readonly requests: readonly Line[] };
type Rule = {
  readonly id: string;
  readonly chosen?: string;
  readonly twins?: object;
  readonly position: string;
};

/** Sends a GET to the control API, for one sandbox. @param path begins with `/__admin/` @throws if it is refused */
export type Ask = (path: string) => Promise<unknown>;

const pageSize = 1000;

/**
 * Reads the requests and answers of a sandbox through the control API.
 * @param host host and port of the server
 * @param defaults the default variants by rule
 * @param to number of the last request to read, if not all are wanted
 * @throws ScenarioError if what answers is no Paystub
 */
export async function readJournal(
  ask: Ask,
  sandbox: string,
  host: string,
  defaults: Readonly<Record<string, string>>,
  to = Number.POSITIVE_INFINITY,
): Promise<Recording> {
  const { settings } = (await ask(`/__admin/sandboxes/${encodeURIComponent(sandbox)}`)) as Partial<Recording>;
  if (settings === undefined) throw new ScenarioError(`what answers at ${host} is no Paystub`);
  const { lines, missing } = await readLines(ask);
  const exchanges: RecordedExchange[] = [];
  for (const { id } of lines) if (id <= to) exchanges.push((await ask(`/__admin/requests/${id}`)) as RecordedExchange);
  const rules = (await ask('/__admin/rules')) as readonly Rule[];
  const choices = rules.filter(({ id, chosen }) => chosen !== undefined && chosen !== defaults[id]);
  const twins = rules.filter(({ twins = {}, position }) => Object.hasOwn(twins, position));
  const info = (await ask('/__admin/info')) as Pick<Recording, 'ownData'>;
  return {
    exchanges,
    missing,
    settings,
    choices: Object.fromEntries(choices.map(({ id, chosen = '' }) => [id, chosen])),
    twins: Object.fromEntries(twins.map(({ id, position }) => [id, position])),
    secrets: [...new Set(secretsIn(info))],
    ownData: info.ownData,
    host,
  };
}

/** Reads the lines of all requests that the journal holds, and the number of earlier ones that it lost. */
async function readLines(ask: Ask): Promise<{ readonly lines: readonly Line[]; readonly missing: number }> {
  const { total, held, requests } = await readPage(ask, 0);
  const lines = [...requests];
  while (lines.length < held) {
    const page = await readPage(ask, lines.length);
    if (page.requests.length === 0) break;
    lines.push(...page.requests);
  }
  return { lines, missing: total - held };
}

async function readPage(ask: Ask, offset: number): Promise<Page> {
  return (await ask(`/__admin/requests?offset=${offset}&limit=${pageSize}`)) as Page;
}
