import { secretsIn } from '../engine/redact.ts';
import type { RecordedExchange, Recording } from './recording.ts';

type Line = RecordedExchange['line'];
type Page = { readonly total: number; readonly held: number; readonly requests: readonly Line[] };
type Rule = {
  readonly id: string;
  readonly chosen?: string;
};

/** Asks the control API of a running server; the path begins with `/__admin/`. Throws where it is refused. */
export type Ask = (path: string) => Promise<unknown>;

const pageSize = 1000;

/**
 * Reads what a sandbox was asked and answered, through the control API.
 * @param defaults variants that hold where none is chosen, by rule
 */
export async function readJournal(
  ask: Ask,
  sandbox: string,
  host: string,
  defaults: Readonly<Record<string, string>>,
): Promise<Recording> {
  const lines: Line[] = [];
  let page = await readPage(ask, 0);
  const { total, held } = page;
  while (page.requests.length > 0 && lines.length + page.requests.length <= held) {
    lines.push(...page.requests);
    if (lines.length === held) break;
    page = await readPage(ask, lines.length);
  }
  const exchanges: RecordedExchange[] = [];
  for (const { id } of lines) exchanges.push((await ask(`/__admin/requests/${id}`)) as RecordedExchange);
  const known = (await ask('/__admin/sandboxes')) as readonly { name: string; settings: Recording['settings'] }[];
  const rules = (await ask('/__admin/rules')) as readonly Rule[];
  const choices = rules.filter(({ id, chosen }) => chosen !== undefined && chosen !== defaults[id]);
  return {
    exchanges,
    missing: total - held,
    settings: known.find(({ name }) => name === sandbox)?.settings ?? {},
    choices: Object.fromEntries(choices.map(({ id, chosen = '' }) => [id, chosen])),
    secrets: [...new Set(secretsIn(await ask('/__admin/info')))],
    host,
  };
}

async function readPage(ask: Ask, offset: number): Promise<Page> {
  return (await ask(`/__admin/requests?offset=${offset}&limit=${pageSize}`)) as Page;
}
