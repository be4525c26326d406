import type { Contract, Operation } from '../http/contract.ts';
import { header, type WireReply, type WireRequest } from '../http/http.ts';
import { toJson } from '../http/json.ts';
import { readWish, type Wish } from '../http/prefer.ts';
import { checkReply } from '../http/validation.ts';
import { limitTime } from '../time-limit.ts';
import { type Made, type Mock, NoAnswer, type Prism, startPrism } from './prism.ts';

/** Answers from the contract's examples alone, by Prism; it knows no state. */
export type Unsimulated = {
  /** True for a `Prefer` header that asks for such a reply: `code=404`, `example=name` or `dynamic=true`. */
  wants(preference: string): boolean;
  /** The answer, marked `X-Paystub-Simulated: false`. */
  answer(operation: Operation, request: WireRequest, preference: string | undefined): Promise<WireReply>;
};

/** A documented status and the names of its examples. */
type Available = { readonly code: string; readonly examples: readonly string[] };

const mark = { 'X-Paystub-Simulated': 'false' };

/** Milliseconds of the processor that a request waits for Prism, whose first answer takes a second or two. */
const maxWait = 20_000;

/**
 * Creates the fallback of one vendor. Prism takes a second or two to load: the first answer does it, beside the loop.
 * @param patience milliseconds of the processor after which a request is refused; the next one finds Prism where it is by then
 */
export function createUnsimulated(contract: Contract, start = startPrism, patience = maxWait): Unsimulated {
  let prism: Promise<Prism> | undefined;
  const started = () => {
    prism ??= contract.document().then((document) =>
      start(document, () => {
        prism = undefined;
      }),
    );
    return prism;
  };
  return {
    wants: (preference) => readWish(preference) !== undefined,
    answer: async (operation, request, preference) => {
      const wish = (preference === undefined ? undefined : readWish(preference)) ?? { dynamic: false };
      const refuseUnanswered = (error: unknown) => {
        if (error instanceof NoAnswer) return refuse(operation, wish, availableOf(operation), error.message);
        throw error;
      };
      const work = started().then(({ examples, make }) => {
        const available = availableOf(operation, examples.get(operation.id));
        const code = choose(wish, available);
        if (code === undefined) return refuse(operation, wish, available, 'The contract has no such reply.');
        return produce(make, { contract, operation, request, wish, available, code });
      });
      return inTime(work, patience).catch(refuseUnanswered);
    },
  };
}

/** @throws NoAnswer where work takes longer */
async function inTime<T>(work: Promise<T>, patience: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const reason = `Prism has not answered within ${patience / 1000} seconds.`;
  const stop = limitTime(patience, () => reject(new NoAnswer(reason)));
  try {
    return await Promise.race([work, late]);
  } finally {
    stop();
  }
}

function availableOf(
  operation: Operation,
  examples: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly Available[] {
  const codes = Object.keys(operation.replies).filter((code) => /^(\d{3}|default)$/.test(code));
  return codes.map((code) => ({ code, examples: examples.get(code) ?? [] }));
}

/** The status of the reply: the wished one, else that of the first success which has the wished example. */
function choose(wish: Wish, available: readonly Available[]): number | undefined {
  const { code, example } = wish;
  const successFirst = available.toSorted((a, b) => rank(a.code) - rank(b.code));
  const fits = successFirst.filter(({ examples }) => example === undefined || examples.includes(example));
  if (code === undefined) {
    const first = fits[0]?.code;
    return first === 'default' ? 200 : first === undefined ? undefined : Number(first);
  }
  if (!/^[2-5]\d\d$/.test(code)) return undefined;
  const documented = available.some((one) => one.code === code) ? code : 'default';
  return fits.some((one) => one.code === documented) ? Number(code) : undefined;
}

function rank(code: string): number {
  return code === 'default' ? 300 : code.startsWith('2') ? Number(code) : 1000 + Number(code);
}

type Task = {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly request: WireRequest;
  readonly wish: Wish;
  readonly available: readonly Available[];
  readonly code: number;
};

// Generated data may break the schema that they were generated from, recursive ones most of all; another seed may do.
const seeds = Array.from({ length: 10 }, (_, attempt) => attempt);

async function produce(make: Prism['make'], task: Task): Promise<WireReply> {
  const { contract, operation, request, wish, code } = task;
  let violations: readonly string[] = [];
  for (const seed of attemptsFor(task)) {
    const mock: Mock = {
      dynamic: seed !== undefined,
      code,
      ...(wish.example === undefined ? {} : { exampleKey: wish.example }),
      ...(seed === undefined ? {} : { seed: seedOf(request, seed) }),
    };
    const made = await make(operation.id, mock);
    if ('error' in made) {
      violations = [made.error];
      continue;
    }
    violations = checkReply(contract, operation, made.statusCode, bodyOf(operation, made));
    if (violations.length === 0) return toWire(operation, made);
  }
  return refuse(
    operation,
    wish,
    task.available,
    `What is generated for it breaks the contract: ${violations.join('; ')}.`,
  );
}

/**
 * The attempts in their order: `undefined` is the example or a sample of the schema, which knows no patterns;
 * a number is the seed of generated data.
 */
function attemptsFor({ wish, available, code }: Task): readonly (number | undefined)[] {
  if (wish.dynamic) return seeds;
  const documented =
    available.find((one) => one.code === String(code)) ?? available.find((one) => one.code === 'default');
  return documented?.examples.length === 0 ? [undefined, ...seeds] : [undefined];
}

/** The same request in the same sandbox draws the same data, wherever the server listens. */
function seedOf(request: WireRequest, attempt: number): string {
  const pathname = /^https?:\/\/[^/]*(\/.*)?$/.exec(request.origin)?.[1] ?? '/';
  const sandbox = header(request.headers, 'x-paystub-sandbox') ?? '';
  const body = request.body.tooLarge ? '' : Buffer.from(request.body.bytes).toString('base64');
  const { method, base, path, search } = request;
  return toJson([pathname, sandbox, method, base, path, search, body, attempt]);
}

function mediaTypeOf(operation: Operation, status: number): string | null | undefined {
  return operation.replies[status] ?? (status in operation.replies ? null : operation.replies.default);
}

type Output = Exclude<Made, { readonly error: string }>;

/** The body that goes out, `undefined` where the contract has none. */
function bodyOf(operation: Operation, output: Output): unknown {
  return mediaTypeOf(operation, output.statusCode) === null ? undefined : output.body;
}

function toWire(operation: Operation, output: Output): WireReply {
  const body = bodyOf(operation, output);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(output.headers)) {
    if (value === null || value === undefined) continue;
    if (name.toLowerCase() !== 'content-type') headers[name] = String(value);
    else if (body !== undefined) headers['Content-Type'] = String(value);
  }
  const json = /[/+]json\b/.test(headers['Content-Type'] ?? '');
  const text = body === undefined ? '' : typeof body === 'string' && !json ? body : toJson(body);
  return { status: output.statusCode, headers: { ...headers, ...mark }, body: text };
}

function refuse(operation: Operation, wish: Wish, available: readonly Available[], reason: string): WireReply {
  const { dynamic, ...named } = wish;
  const wished = Object.entries({ ...named, ...(dynamic ? { dynamic } : {}) }).map(
    ([name, value]) => `${name}=${value}`,
  );
  const using = wished.length === 0 ? '' : ` with Prefer: ${wished.join(', ')}`;
  return {
    status: 501,
    headers: { 'Content-Type': 'application/problem+json', ...mark, 'X-Paystub-Error': 'prefer-not-available' },
    body: toJson({
      type: 'about:blank',
      title: 'Preference not available',
      status: 501,
      detail: `${operation.method} ${operation.path} cannot be answered from the contract${using}. ${reason}`,
      operation: operation.id,
      available,
    }),
  };
}
