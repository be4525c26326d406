import type { Operation } from '../http/contract.ts';
import { header, type WireRequest } from '../http/http.ts';
import type { RuleBook } from '../rules/rules.ts';
import { type ChangeableReply, changeAt, type ReplyChange } from '../rules/twin.ts';
import type { Effect, Fault } from './faults.ts';

/** The way in which a vendor's lists come in pages. */
export type Paging = {
  /** Paths to the items of a page in the body of a reply, the same as for `changeAt`. */
  readonly items: readonly string[];
  /** True for a request for a later page than the first. */
  readonly isLater: (request: WireRequest) => boolean;
  /** Makes a page the last one; a reply that is the last one, or no page, is returned as it is. */
  readonly asLast: ReplyChange;
};

/** Something that may happen on the wire whatever a vendor's rules are. Its switch is one of `settings.twins`. */
export type WireTwin = {
  readonly id: string;
  /** The right behaviour. */
  readonly summary: string;
  /** The behaviour with the twin on. */
  readonly twin: string;
  /** True where a good client copes, so that nothing is to be noticed. */
  readonly isHarmless: boolean;
};

/** The twins of the wire. */
export const wireTwins = [
  {
    id: 'wire.unknown-member',
    summary: 'Objects have the members of the contract.',
    twin: 'Each object has one member more than the contract knows.',
    isHarmless: true,
  },
  {
    id: 'wire.other-order',
    summary: 'Members come in the order of the contract.',
    twin: 'Members come in the opposite order.',
    isHarmless: true,
  },
  {
    id: 'wire.page-less',
    summary: 'A list has all its pages.',
    twin: 'A list ends with its first page, as if no other followed.',
    isHarmless: false,
  },
  {
    id: 'wire.vanishing-record',
    summary: 'A list does not change while its pages are read.',
    twin: 'A record of the first page vanishes before the next one is read, so that one is skipped.',
    isHarmless: false,
  },
  {
    id: 'wire.slow-answer',
    summary: 'Answers come at once.',
    twin: 'The first answer takes two seconds.',
    isHarmless: true,
  },
  {
    id: 'wire.throttled-once',
    summary: 'Nobody is throttled.',
    twin: 'The first request is answered 429 with Retry-After: 1.',
    isHarmless: true,
  },
  {
    id: 'wire.token-expires',
    summary: 'A token lasts as long as the test.',
    twin: 'A token has expired when it is used for the second time.',
    isHarmless: true,
  },
  {
    id: 'wire.lost-answer',
    summary: 'Every answer arrives.',
    twin: 'The first change is made, but its answer never arrives.',
    isHarmless: true,
  },
] as const satisfies readonly WireTwin[];

type WireTwinId = (typeof wireTwins)[number]['id'];

/** The twins of the wire as rules, so that they are set like the others. */
export const wireRules: RuleBook = Object.fromEntries(
  wireTwins.map(({ id, summary, twin }) => [
    id,
    {
      summary,
      evidence: 'inferred',
      source: 'HTTP and JSON allow the twin of every service.',
      twin: { summary: twin },
    },
  ]),
);

/** The twins that have struck, and the uses of tokens, for another replica to go on from. */
export type WireTwinsCopy = {
  readonly struck: readonly string[];
  readonly uses: readonly (readonly [token: string, uses: number])[];
};

/** The twins of the wire that are on in a sandbox. They strike beside the faults that a test has ordered. */
export class WireTwins {
  readonly #on: ReadonlySet<string>;
  #struck = new Set<string>();
  #uses = new Map<string, number>();
  /** Grows with each strike and each use of a token. */
  version = 0;

  /** @param ids ids of the twins that are on */
  constructor(ids: readonly string[]) {
    this.#on = new Set(ids);
  }

  #isOn(id: WireTwinId): boolean {
    return this.#on.has(id);
  }

  /** Returns true, once, for a twin that is on. */
  #strikesOnce(id: WireTwinId): boolean {
    if (!this.#isOn(id) || this.#struck.has(id)) return false;
    this.#struck.add(id);
    this.version += 1;
    return true;
  }

  /** The fault that strikes a request, if any. */
  strike(operation: Operation): Fault | undefined {
    if (this.#strikesOnce('wire.throttled-once'))
      return toFault('wire.throttled-once', { kind: 'status', status: 429, retryAfter: 1 });
    if (!operation.reads && !operation.public && this.#strikesOnce('wire.lost-answer'))
      return toFault('wire.lost-answer', { kind: 'commit-then-drop' });
    if (this.#strikesOnce('wire.slow-answer')) return toFault('wire.slow-answer', { kind: 'delay' }, slowAnswer);
    return undefined;
  }

  copy(): WireTwinsCopy {
    return { struck: [...this.#struck], uses: [...this.#uses] };
  }

  /** Goes on from a copy. */
  restore({ struck, uses }: WireTwinsCopy): void {
    this.#struck = new Set(struck);
    this.#uses = new Map(uses);
    this.version += 1;
  }

  /** The fault of a request whose token has expired: it has been used before. */
  strikeToken({ headers }: WireRequest, operation: Operation): Fault | undefined {
    const sent = header(headers, 'authorization');
    if (!this.#isOn('wire.token-expires') || sent === undefined || operation.public) return undefined;
    const uses = this.#uses.get(sent) ?? 0;
    // The token that follows on the expired one lasts.
    if (uses === 0 && this.#uses.size > 0) return undefined;
    this.#uses.set(sent, uses + 1);
    this.version += 1;
    return uses === 0 ? undefined : toFault('wire.token-expires', { kind: 'delay' });
  }

  /** The reply with the changes of the twins, and the fault that stands for them; `undefined` where none applies. */
  change<R extends ChangeableReply>(
    reply: R,
    request: WireRequest,
    paging: Paging | undefined,
  ): { readonly reply: R; readonly fault: Fault } | undefined {
    for (const [id, change] of Object.entries(changes) as [WireTwinId, ReplyTwin][]) {
      if (!this.#isOn(id)) continue;
      const changed = change(reply, request, paging);
      if (changed !== reply) return { reply: { ...reply, ...changed }, fault: toFault(id, { kind: 'delay' }) };
    }
    return undefined;
  }
}

/** The twins of the wire among all that are on; `undefined` if there are none. */
export function wireTwinsOf(twins: { readonly [rule: string]: string }): WireTwins | undefined {
  const ids = Object.keys(twins).filter((id) => id in wireRules);
  return ids.length === 0 ? undefined : new WireTwins(ids);
}

const slowAnswer = 2000;

/** Milliseconds that a presented token is aged by where it is to have expired: longer than any lives. */
export const tokenAge = 400 * 24 * 3_600_000;

function toFault(id: WireTwinId, effect: Effect, delay = 0): Fault {
  return { id, effect, match: {}, matched: 1, struck: 1, ...(delay === 0 ? {} : { delay }) };
}

/** Changes a reply, or returns it as it is. */
type ReplyTwin = (reply: ChangeableReply, request: WireRequest, paging: Paging | undefined) => ChangeableReply;

const changes: { readonly [Id in WireTwinId]?: ReplyTwin } = {
  'wire.unknown-member': (reply) => (isObject(reply.body) && reply.status < 300 ? withUnknownMember(reply) : reply),
  'wire.other-order': (reply) => (isObject(reply.body) && reply.status < 300 ? inOtherOrder(reply) : reply),
  'wire.page-less': (reply, _, paging) => paging?.asLast(reply) ?? reply,
  'wire.vanishing-record': (reply, request, paging) =>
    reply.status < 300 && paging?.isLater(request) === true ? withoutFirstItem(reply, paging.items) : reply,
};

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function withUnknownMember(reply: ChangeableReply): ChangeableReply {
  return { ...reply, body: mapObjects(reply.body, (entries) => [...entries, ['paystubUnknownMember', 'unknown']]) };
}

function inOtherOrder(reply: ChangeableReply): ChangeableReply {
  return { ...reply, body: mapObjects(reply.body, (entries) => entries.toReversed()) };
}

type Entries = readonly (readonly [string, unknown])[];

function mapObjects(value: unknown, change: (entries: Entries) => Entries): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, mapObjects(member, change)] as const);
  return Object.fromEntries(change(entries));
}

function withoutFirstItem(reply: ChangeableReply, paths: readonly string[]): ChangeableReply {
  let isChanged = false;
  const rest = (items: unknown) => {
    if (!Array.isArray(items) || items.length === 0) return items;
    isChanged = true;
    return items.slice(1);
  };
  const changed = paths.reduce((made, path) => changeAt(path, rest)(made), reply);
  return isChanged ? changed : reply;
}
