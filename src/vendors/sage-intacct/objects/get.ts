import type { Context } from '../types.ts';
import { type Counts, several } from '../wire/envelope.ts';
import { parseKeyList } from '../wire/key-list.ts';
import { type BatchReply, batch } from './batch.ts';
import { type Kind, requireRecord } from './kind.ts';
import { showAlone, showObject } from './show-object.ts';

/** The reply to a get, of objects with the schema `Full`. */
export type GetReply<Full> =
  | {
      readonly status: 200;
      readonly body: { readonly 'ia::result': Full | readonly Full[]; readonly 'ia::meta': Counts };
    }
  | BatchReply<404 | 207>;

/** Shows one object, or several where the path names keys with commas between them. */
export function get<Full extends object>(call: Context, kind: Kind, path: string): GetReply<Full> {
  const keys = parseKeyList(call, path);
  if (keys === undefined) return showAlone(call, kind.model, requireRecord(call, kind, path)) as GetReply<Full>;
  const outcome = batch(
    call,
    { good: 200, bad: [404] },
    keys,
    (key) => showObject(call, kind.model, requireRecord(call, kind, key)) as Full,
  );
  return outcome.all ? { status: 200, body: several(outcome.results) } : outcome.reply;
}
