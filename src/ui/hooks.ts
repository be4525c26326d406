import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ApiError, get } from './api.ts';
import type { Live } from './live.ts';

/** Draws a component again with each change of what is live. */
export function useLive(live: Live): Live {
  const [, draw] = useState(0);
  useEffect(() => {
    const drawAgain = () => draw((count) => count + 1);
    drawAgain(); // an effect runs after the first drawing: something may have changed between the two
    return live.listen(drawAgain);
  }, [live]);
  return live;
}

/** A value that is read from the control API. */
export type Fetched<T> = {
  readonly value: T | undefined;
  readonly error: ApiError | undefined;
  readonly reload: () => void;
};

/**
 * Reads a value of the control API, and again when something changes. The last value stays until the next one is there.
 * @param path below `/__admin`; `undefined` for nothing
 * @param version read again when it changes
 */
export function useGet<T>(path: string | undefined, version: unknown = 0): Fetched<T> {
  const [state, setState] = useState<{ path?: string | undefined; value?: T | undefined; error?: ApiError }>({});
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (path === undefined) return setState({});
    const stop = new AbortController();
    get<T>(path, stop.signal).then(
      (value) => setState({ path, value }),
      (error: unknown) => {
        if (error instanceof ApiError)
          setState((last) => ({ path, value: last.path === path ? last.value : undefined, error }));
      },
    );
    return () => stop.abort();
  }, [path, version, count]);
  const reload = useCallback(() => setCount((last) => last + 1), []);
  const isOwn = state.path === path;
  return { value: isOwn ? state.value : undefined, error: isOwn ? state.error : undefined, reload };
}

/** Runs an action of a button. @returns the error of the last one, if it failed, and the function that runs one */
export function useAction(): readonly [ApiError | undefined, (action: () => Promise<unknown>) => void] {
  const [error, setError] = useState<ApiError>();
  const run = useCallback((action: () => Promise<unknown>) => {
    setError(undefined);
    action().catch((thrown: unknown) => {
      if (thrown instanceof ApiError) setError(thrown);
      else throw thrown;
    });
  }, []);
  return [error, run];
}

/** A function that stays the same and calls the one of the latest drawing. */
export function useLatest<Args extends readonly unknown[]>(latest: (...args: Args) => void): (...args: Args) => void {
  const current = useRef(latest);
  current.current = latest;
  return useCallback((...args: Args) => current.current(...args), []);
}

/** Milliseconds between two readings of what changes with each request. */
const slowly = 1000;

/** A value that changes once in a while, however often the given one does; the first and the last always come. */
export function useSlowly<T>(value: T): T {
  const [shown, show] = useState(value);
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (value === shown) return;
    const timer = setTimeout(
      () => {
        changedAt.current = performance.now();
        show(value);
      },
      Math.max(0, changedAt.current + slowly - performance.now()),
    );
    return () => clearTimeout(timer);
  }, [value, shown]);
  return shown;
}
