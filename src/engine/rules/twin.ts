/** The parts of a reply that a twin can change. */
export type ChangeableReply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Changes a finished reply. It must not change the reply that it is given. */
export type ReplyChange = (reply: ChangeableReply) => ChangeableReply;

/**
 * The other position of a behaviour's switch: a wrong behaviour, of a kind that could harm a real client.
 * Without `change` the vendor's code behaves so where `call.holds` returns false.
 */
export type Twin = {
  /** The wrong behaviour in one sentence. */
  readonly summary: string;
  /** Makes the wrong reply of the right one, where the rule decides about the reply alone. */
  readonly change?: ReplyChange;
};

/** Sends another status. */
export function withStatus(status: number): ReplyChange {
  return (reply) => ({ ...reply, status });
}

/** Sends another status and body: `200` and `{}` in place of an empty 204. */
export function withReply(status: number, body: unknown): ReplyChange {
  return (reply) => ({ ...reply, status, body });
}

/**
 * Leaves members out.
 * @param path names of members from the root of the body; `*` stands for every item of a list, `ia::result.*.audit`
 */
export function withoutMember(path: string): ReplyChange {
  return changeAt(path, () => undefined);
}

/** Changes the values at a path of the body, the same as for `withoutMember`; `undefined` removes one. */
export function changeAt(path: string, change: (value: unknown) => unknown): ReplyChange {
  const names = path === '' ? [] : path.split('.');
  return (reply) => ({ ...reply, body: changed(reply.body, names, change) });
}

/** Leaves out the last item of each list at a path. */
export function withoutLastItem(path: string): ReplyChange {
  return changeAt(path, (value) => (Array.isArray(value) ? value.slice(0, -1) : value));
}

/** Turns each list at a path round. */
export function reversed(path: string): ReplyChange {
  return changeAt(path, (value) => (Array.isArray(value) ? value.toReversed() : value));
}

function changed(value: unknown, [name, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (name === undefined) return change(value);
  if (typeof value !== 'object' || value === null) return value;
  if (name === '*') return Array.isArray(value) ? value.map((item) => changed(item, rest, change)) : value;
  if (!Object.hasOwn(value, name)) return value;
  const member = changed((value as Record<string, unknown>)[name], rest, change);
  const entries = Object.entries(value).map(([key, old]) => [key, key === name ? member : old] as const);
  return Object.fromEntries(entries.filter(([key, kept]) => key !== name || kept !== undefined));
}
