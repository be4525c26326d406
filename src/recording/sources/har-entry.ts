/** A name and its value in a HAR file. */
export type Pair = { readonly name: string; readonly value: string };

/** One exchange of a HAR file, as far as it is read. */
export type HarEntry = {
  readonly startedDateTime: string;
  readonly time?: number | undefined;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: readonly Pair[];
    readonly postData?: { readonly text?: string | undefined; readonly params?: readonly Pair[] | undefined };
  };
  readonly response: {
    readonly status: number;
    readonly headers: readonly Pair[];
    readonly content: {
      readonly text?: string | undefined;
      readonly size?: number | undefined;
      readonly encoding?: string | undefined;
    };
  };
};

/** Takes an entry of a file for what it is: members of another type are left out. @returns `undefined` if it is none */
export function toHarEntry(value: unknown): HarEntry | undefined {
  const { startedDateTime, time, request, response } = membersOf(value);
  const { method, url, headers, postData } = membersOf(request);
  const { status, headers: replyHeaders, content } = membersOf(response);
  if (typeof method !== 'string' || typeof url !== 'string' || !isStatus(status)) return undefined;
  const { text, size, encoding } = membersOf(content);
  const { text: sent, params } = membersOf(postData);
  return {
    startedDateTime: textIn(startedDateTime) ?? '',
    time: numberIn(time),
    request: {
      ...{ method, url, headers: pairsIn(headers) },
      postData: { text: textIn(sent), params: params === undefined ? undefined : pairsIn(params) },
    },
    response: {
      ...{ status, headers: pairsIn(replyHeaders) },
      content: { text: textIn(text), size: numberIn(size), encoding: textIn(encoding) },
    },
  };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isStatus(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value);
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function pairsIn(value: unknown): readonly Pair[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each) => {
    const { name, value: own } = membersOf(each);
    const isScalar = typeof own === 'string' || typeof own === 'number' || typeof own === 'boolean';
    return typeof name === 'string' && isScalar ? [{ name, value: String(own) }] : [];
  });
}
