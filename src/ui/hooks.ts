import { useCallback, useEffect, useState } from 'preact/hooks';
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
