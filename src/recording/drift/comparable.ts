import { leavesOf, mapLeaves } from '../../scenario/record/leaves.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import { isMark } from '../bodies.ts';
import type { RecordedLine } from '../exchange.ts';
import type { Alignment } from './align.ts';
import { type Comparable, refusedByHidden } from './comparable-exchange.ts';
import { idsIn, isRead, ofCaller, operationOf } from './exchange-facts.ts';

/** The length from which on a value tells where it comes from, whatever member it stands in. */
const minTelling = 4;

/** The state that a session is replayed over. */
export type StartingState = {
  /** Records that the recording shows; `undefined` where the tenant began with the records of the seed. */
  readonly alignment: Alignment | undefined;
  readonly isAnonymous: boolean;
};

/** Tells of each exchange whether it can be sent again, and whether a difference would mean anything. */
export function comparables(
  exchanges: readonly RecordedLine[],
  vendors: readonly VendorKit[],
  { alignment, isAnonymous }: StartingState,
): readonly Comparable[] {
  const known = new Set(alignment?.shown);
  const first = alignment === undefined ? undefined : firstSeen(exchanges, alignment, vendors);
  return exchanges.map((exchange, at) => {
    const reason = reasonNotToSend(exchange, vendors);
    const enough = alignment === undefined ? known : known.union(alignment.partly);
    const unknown = alignment === undefined ? undefined : unknownState(exchange, enough, vendors);
    const hidden = reason ?? (isAnonymous ? falseNumber(exchange) : undefined);
    const isSettled = alignment?.settled.has(exchange) === true;
    const isPartlyMadeUp =
      alignment !== undefined && !isSettled && unknownState(exchange, known, vendors) !== undefined;
    const isRefused = exchange.line.status >= 400 || exchange.line.status === 207; // a part of a bulk request
    const owned = alignment?.owned.get(exchange);
    const isReferred = alignment !== undefined && exchange.line.method === 'DELETE'; // by what no answer shows
    const isMadeUp = isRefused && (isPartlyMadeUp || isReferred);
    if (exchange.line.status < 300 && !isRead(exchange, vendors))
      for (const id of idsIn(exchange.reply.body)) known.add(id);
    const isSeen = (text: string) => (first?.get(text) ?? Number.MAX_VALUE) <= at;
    const isKnown = (name: string, value: unknown) =>
      value === null || isSeen(`${name}=${value}`) || (String(value).length >= minTelling && isSeen(String(value)));
    return {
      writes: !isRead(exchange, vendors) && operationOf(exchange, vendors)?.public !== true,
      excuse: isMadeUp ? refusedByHidden : excuseOf(exchange),
      ...{ exchange, reason, isAnonymous, doubt: hidden ?? unknown, isOfRecords: hidden === undefined },
      ...(first === undefined ? {} : { isKnown, isPartlyMadeUp, isSettled }),
      ...(owned === undefined ? {} : { owned }),
    };
  });
}

function reasonNotToSend(exchange: RecordedLine, vendors: readonly VendorKit[]): string | undefined {
  const { line, request, reply } = exchange;
  if (!vendors.some(({ name }) => name === line.vendor)) return `there is no vendor ${line.vendor}`;
  if (operationOf(exchange, vendors)?.public === true) return 'it asks for a token, and the recording has no secrets';
  if (line.status === 0) return 'it got no answer';
  if (line.status === 401) return 'it was refused for its token';
  if (request.cut === true || reply.cut === true) return 'a part of it is not in the recording';
  if (request.respelt === true) return 'the recording does not hold how its numbers are written';
  const type = request.headers['content-type'] ?? '';
  if (type.includes('multipart/')) return 'its body has several parts';
  if (/charset=(?!"?utf-?8)/i.test(type)) return 'its body is in another charset than a recording';
  const sent = [line.path, ...leavesOf(request.body).map(({ value }) => value)];
  return sent.some(isMark) || /%3Ctoken/.test(line.path) ? 'it holds a secret' : undefined;
}

/** The reason why a tenant that behaves as Paystub may have answered otherwise, and then by its state or its caller. */
function excuseOf({ line }: RecordedLine): string | undefined {
  if (line.status === 403) return 'it was refused for the rights of its caller';
  return line.status === 429 || line.status >= 500 ? 'the tenant was busy or failed' : undefined;
}

/** The reason why a difference may come from records that the recording does not show. */
function unknownState(
  exchange: RecordedLine,
  known: ReadonlySet<string>,
  vendors: readonly VendorKit[],
): string | undefined {
  const { line, request, reply } = exchange;
  const inPath = line.path.split(/[/?&=,]/).filter((part) => /\d/.test(part) && !/^v\d+$/i.test(part));
  const named = [...inPath, ...idsIn(request.body)];
  const shown = line.status < 300 && isRead(exchange, vendors) ? idsIn(withoutCallers(reply.body)) : [];
  const missing = [...named, ...shown].some((id) => !known.has(id));
  return missing ? 'it rests on records that the recording does not show' : undefined;
}

/** A body without the members that name who made or changed a record: that is somebody else here. */
function withoutCallers(body: unknown): unknown {
  return mapLeaves(body, ({ pointer, value }) => (ofCaller.test(pointer) ? null : value));
}

/** By value: the position of the exchange from which on it is known, because a row has it or a client sent it. */
function firstSeen(
  exchanges: readonly RecordedLine[],
  { whole }: Alignment,
  vendors: readonly VendorKit[],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const note = (value: unknown, at: number) => {
    for (const { name, value: leaf } of leavesOf(value))
      for (const text of [String(leaf), `${name}=${leaf}`]) if (!first.has(text)) first.set(text, at);
  };
  note([...whole.values()], -1);
  for (const [at, exchange] of exchanges.entries()) {
    note([exchange.line.path.split(/[/?&=,]/), exchange.request.body], at);
    if (!isRead(exchange, vendors)) note(exchange.reply.body, at + 1);
  }
  return first;
}

/** The reason why a vendor's check of numbers may refuse what the tenant took. */
function falseNumber({ request, line }: RecordedLine): string | undefined {
  if (line.status >= 300) return undefined;
  const isNumber = (value: unknown) => typeof value === 'string' && /^(\d{11}|000-\d\d-\d{4})$/.test(value);
  return leavesOf(request.body).some(({ value }) => isNumber(value)) ? 'its national id is a substitute' : undefined;
}
