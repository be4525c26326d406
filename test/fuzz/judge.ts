import { toJson } from '../../src/engine/http/json.ts';
import { checkReply } from '../../src/engine/http/validation.ts';
import type { Sandbox } from '../../src/engine/sandbox/sandbox.ts';
import { vendors } from '../../src/vendors/index.ts';
import type { FuzzAnswer } from './send.ts';

/** Records that a refused request may leave: the replies that are kept for a repeated request, failures among them. */
const keptTables = new Set(['sage-intacct/remembered']);

/** The state of a sandbox as one text: equal for equal states. */
export function digestOf({ world, snapshots, faults }: Sandbox): string {
  const tables = Array.from(world.overlay, ([table, rows]) => [table, [...rows]] as const)
    .filter(([table, rows]) => rows.length > 0 && !keptTables.has(table))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return toJson([tables, [...snapshots.keys()], faults.list().map(({ id }) => id)]);
}

/** The errors of an answer that no answer may have. */
export function errorsOf({ status, headers, text }: FuzzAnswer): readonly string[] {
  const isOwn = headers['x-paystub-fault'] !== undefined || headers['x-paystub-twin'] !== undefined;
  const error = headers['x-paystub-error'];
  const isKnown = isOwn || (status === 501 && error !== undefined) || (status === 503 && text.includes('Too many'));
  return [
    ...(status >= 500 && !isKnown ? [`status ${status}`] : []),
    ...(/<html|<!doctype/i.test(text) && !isConsent(text) ? ['HTML'] : []),
    ...(/^\s+at .*[/(].*\.(ts|js):\d+/m.test(text) ? ['stack'] : []),
    ...(isJson(headers['content-type']) && text !== '' && !isReadable(text) ? ['broken JSON'] : []),
  ];
}

// The page on which a user of Sage Intacct consents is HTML on the real system too.
function isConsent(text: string): boolean {
  return /<title>[^<]*(consent|authoriz|sign)/i.test(text);
}

function isJson(contentType: string | undefined): boolean {
  return /[/+]json\b/.test(contentType ?? '');
}

function isReadable(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The violations of the contract in the reply to a sandbox's last request to a vendor. */
export function contractViolations({ journal, ordinal }: Sandbox): readonly string[] {
  const entry = journal.get(ordinal);
  const { reply, operation: id } = entry ?? {};
  const vendor = vendors.find(({ name }) => name === entry?.vendor);
  const operation = vendor?.contract.operations.find((each) => each.id === id);
  if (reply === undefined || vendor === undefined || operation === undefined) return [];
  if (reply.headers['X-Paystub-Fault'] ?? reply.headers['X-Paystub-Twin'] ?? reply.headers['X-Paystub-Error'])
    return [];
  const text = String(reply.body);
  const type = reply.headers['Content-Type'] ?? '';
  return checkReply(
    vendor.contract,
    operation,
    reply.status,
    text === '' ? undefined : isJson(type) ? JSON.parse(text) : text,
  );
}
