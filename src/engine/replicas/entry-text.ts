import type { RequestBody, WireReply } from '../http/http.ts';
import { parseJson, toJson } from '../http/json.ts';
import type { Entry } from '../journal/entry.ts';
import type { ChangeSet } from '../state/change-set.ts';

/** Bytes as a text has them: those of UTF-8 as they are, others in base64. */
type WrittenBytes = string | { readonly base64: string };

type WrittenEntry = Omit<Entry, 'id' | 'changes' | 'request' | 'reply' | 'asked'> & {
  readonly request: Omit<Entry['request'], 'body' | 'connection'> & { readonly body: WrittenBytes | null };
  readonly reply: Omit<WireReply, 'body'> & { readonly body: string | { readonly base64: string } };
};

/** Writes a journal entry, without its number and its changes. */
export function writeEntry({ id: _id, changes: _changes, asked: _asked, request, reply, ...rest }: Entry): string {
  const { connection: _connection, body, ...head } = request;
  return toJson({
    ...rest,
    request: { ...head, body: body.tooLarge ? null : writeBytes(body.bytes) },
    reply: { ...reply, body: typeof reply.body === 'string' ? reply.body : { base64: toBase64(reply.body) } },
  });
}

/** Reads a journal entry. */
export function readEntry(id: number, text: string, changes: ChangeSet): Entry {
  const { request, reply, ...rest } = parseJson(text) as WrittenEntry;
  const body: RequestBody =
    request.body === null ? { tooLarge: true } : { bytes: readBytes(request.body), tooLarge: false };
  return {
    ...rest,
    id,
    operation: rest.operation,
    evidence: rest.evidence,
    refusal: rest.refusal,
    fault: rest.fault,
    request: { ...request, body },
    reply: { ...reply, body: typeof reply.body === 'string' ? reply.body : readBytes(reply.body) },
    changes,
  };
}

function writeBytes(bytes: Uint8Array): WrittenBytes {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
  return Buffer.byteLength(text) === bytes.length && Buffer.from(text).equals(bytes)
    ? text
    : { base64: toBase64(bytes) };
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64');
}

function readBytes(written: WrittenBytes): Uint8Array {
  return new Uint8Array(typeof written === 'string' ? Buffer.from(written) : Buffer.from(written.base64, 'base64'));
}
