import { createLocate } from '../../src/engine/http/router.ts';
import { isSecret } from '../../src/engine/journal/redact.ts';
import { findAddress } from '../../src/engine/request/address.ts';
import type { Sequence, Step } from '../../src/evidence/sequence.ts';
import { readTarget } from '../../src/server/target.ts';
import { vendors } from '../../src/vendors/index.ts';
import type { Sent } from '../recording/scenario-sessions.ts';

const locates = new Map(vendors.map(({ name, contract, ignoreCase }) => [name, createLocate(contract, ignoreCase)]));
const text = new TextDecoder('utf-8', { fatal: true });

/**
 * The requests to vendors of a recorded sequence, as a client of a tenant sends them: without what steers Paystub, and
 * with marks in place of secrets, as a recording has them.
 */
export function sessionOf(sequence: Sequence): Omit<Sent, 'rules'> {
  const requests = sequence.steps.flatMap(toRequest);
  return { name: `${sequence.server} ${sequence.test ?? sequence.id}`, requests };
}

function toRequest({ now, method, target, headers, body }: Step): Sent['requests'] {
  const { path, search } = readTarget(target, undefined);
  const address = path.startsWith('/__admin') ? undefined : findAddress(vendors, path, headers);
  if (address === undefined || headers.prefer !== undefined) return []; // Prism's answers rest on no rule
  const { name } = address.vendor;
  const located = locates.get(name)?.(method, address.path);
  const decoded = decode(body);
  if (decoded === undefined) return [];
  const query = search === '' ? '' : `?${search}`;
  return [
    {
      ...{ at: now, vendor: name, method, target: address.base + address.path + query, body: decoded || undefined },
      headers: Object.fromEntries(
        Object.entries(headers).flatMap(([header, value]) =>
          typeof value === 'string' && !/^(host|x-paystub.*)$/.test(header)
            ? [[header, isSecret(header) ? '<token:1>' : value] as const]
            : [],
        ),
      ),
      operation: located?.found === true ? located.operation.id : undefined,
    },
  ];
}

function decode(body: Uint8Array): string | undefined {
  try {
    return text.decode(body);
  } catch {
    return undefined; // a recording holds texts alone
  }
}
