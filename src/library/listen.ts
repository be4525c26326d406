import type { Paystub as Server } from '../server/paystub.ts';
import type { RequestLine } from './sandbox.ts';

/** Calls a listener with the events of `GET /__admin/requests/stream`. @returns the function that ends it */
export async function listen(
  { control, facts }: Server,
  sandbox: string,
  listener: (request: RequestLine) => void,
): Promise<() => void> {
  const request = {
    ...{ method: 'GET', path: '/__admin/requests/stream', base: '', search: '', origin: facts.url(), headers: {} },
    body: { bytes: new Uint8Array(), tooLarge: false as const },
  };
  const answer = await control(request, async (evenHeld) => facts.sandboxes.get(sandbox, evenHeld));
  if (!('stream' in answer)) throw new Error('the control API gives no stream of requests');
  return answer.stream(readEvents(listener));
}

/**
 * Returns a function that takes the text of a stream of events, in parts as they come, and calls the listener with the
 * requests among them.
 */
export function readEvents(listener: (request: RequestLine) => void): (text: string) => void {
  let rest = '';
  let event = '';
  return (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('event: ')) event = line.slice(7);
      else if (line.startsWith('data: ') && event === 'request') listener(JSON.parse(line.slice(6)) as RequestLine);
    }
  };
}
