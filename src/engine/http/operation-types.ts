type Has<T, K extends string> = K extends keyof T ? NonNullable<T[K]> : Record<never, never>;
type Part<O, K extends string> = O extends { parameters: infer P } ? Has<P, K> : Record<never, never>;
type Contents<C> = C[keyof C];

/** Path parameters of a generated operation type. */
export type PathOf<O> = Part<O, 'path'>;
/** Query parameters of a generated operation type. */
export type QueryOf<O> = Part<O, 'query'>;
/** Declared header parameters of a generated operation type. */
export type HeadersOf<O> = Part<O, 'header'>;

/** Request body of a generated operation type; `undefined` where it may be left out or there is none. */
export type BodyOf<O> = O extends { requestBody: { content: infer C } }
  ? Contents<C>
  : O extends { requestBody?: { content: infer C } }
    ? Contents<C> | undefined
    : undefined;

/** Every documented reply of a generated operation type: a wrong status or body does not compile. */
export type ReplyOf<O> = O extends { responses: infer R }
  ? {
      [S in keyof R & number]: R[S] extends { content: infer C }
        ? { readonly status: S; readonly body: Contents<C>; readonly headers?: Readonly<Record<string, string>> }
        : { readonly status: S; readonly body?: undefined; readonly headers?: Readonly<Record<string, string>> };
    }[keyof R & number]
  : never;
