import { secretsIn } from '../../engine/journal/redact.ts';
import { ScenarioError } from '../scenario-error.ts';
import type { RecordedExchange, Recording } from './recording.ts';

type Line = RecordedExchange['line'];
type Page = { readonly total: number; readonly held: number; readonly requests: readonly Line[] };
type Rule = { readonly id: string; readonly chosen?: string };

/** Asks the control API for what it has of the sandbox; the path begins with `/__admin/`. Throws where it is refused. */
export type Ask = (path: string) => Promise<unknown>;

const pageSize = 1000;

/**
 * Reads what a sandbox was asked and answered, through the control API.
 * @param defaults variants that hold where none is chosen, by rule
 * @throws ScenarioError where something else answers
 */
export async function readJournal(
  ask: Ask,
  sandbox: string,
  host: string,
  defaults: Readonly<Record<string, string>>,
): Promise<Recording> {
  const { settings } = (await ask(`/__admin/sandboxes/${encodeURIComponent(sandbox)}`)) as Partial<Recording>;
  if (settings === undefined) throw new ScenarioError(`what answers at ${host} is no Paystub`);
  const first = await readPage(ask, 0);
  const { total, held } = first;
  const lines = [...first.requests];
  while (lines.length < held) {
    const { requests } = await readPage(ask, lines.length);
    if (requests.length === 0) break;
    lines.push(...requests);
  }
  const exchanges: RecordedExchange[] = [];
  for (const { id } of lines) exchanges.push((await ask(`/__admin/requests/${id}`)) as RecordedExchange);
  const rules = (await ask('/__admin/rules')) as readonly Rule[];
  const choices = rules.filter(({ id, chosen }) => chosen !== undefined && chosen !== defaults[id]);
  return {
    exchanges,
    missing: total - held,
    settings,
    choices: Object.fromEntries(choices.map(({ id, chosen = '' }) => [id, chosen])),
    secrets: [...new Set(secretsIn(await ask('/__admin/info')))],
    host,
  };
}

async function readPage(ask: Ask, offset: number): Promise<Page> {
  return (await ask(`/__admin/requests?offset=${offset}&limit=${pageSize}`)) as Page;
}
