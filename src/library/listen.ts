import type { components } from '../server/control/generated/types.ts';
import type { Paystub as Server } from '../server/paystub.ts';

type RequestLine = components['schemas']['RequestLine'];

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
  const answer = await control(request, async () => facts.sandboxes.get(sandbox));
  if (!('stream' in answer)) throw new Error(`the control API gives no stream of requests: ${String(answer.body)}`);
  return answer.stream((event) => {
    const data = /^data: (.*)$/m.exec(event)?.[1];
    if (data !== undefined) listener(JSON.parse(data) as RequestLine);
  });
}
