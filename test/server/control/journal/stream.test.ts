import { expect, test } from 'vitest';
import { vendors } from '../../../../src/vendors/index.ts';
import { startPaystub } from '../../../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });

/** Opens the stream of a sandbox. @returns a function that reads until a text has come */
async function open(sandbox: string, headers: Record<string, string> = {}) {
  const stream = await fetch(`${paystub.url}/sandbox/${sandbox}/__admin/requests/stream`, { headers });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('no stream');
  let text = '';
  return {
    status: stream.status,
    until: async (wanted: string): Promise<string> => {
      while (!text.includes(wanted)) text += (await reader.read()).value ?? '';
      return text;
    },
    close: () => reader.cancel(),
  };
}

const list = '/intacct/objects/construction/employee-position';

test('a stream sends first the requests that were missed since the last one received', async () => {
  const client = paystub.sandbox('missed');
  for (let i = 0; i < 3; i += 1) await client('GET', list);
  const stream = await open('missed', { 'Last-Event-ID': '1' });
  const text = await stream.until('id: 3\n');
  expect([...text.matchAll(/^id: (\d+)$/gm)].map(([, id]) => id)).toEqual(['2', '3']);
  await client('GET', list);
  expect(await stream.until('id: 4\n')).toContain('"operation":"listEmployeePositions"');
  await stream.close();
});

test('a stream refuses an id that is no number', async () => {
  const stream = await open('missed', { 'Last-Event-ID': 'first' });
  expect(stream.status).toBe(400);
  await stream.close();
});

test('a stream tells which part of the sandbox was changed, and of no other sandbox', async () => {
  const client = paystub.sandbox('watched');
  const stream = await open('watched');
  const clock = { json: { advance: 'P1D' } };
  await paystub.sandbox('unwatched')('PATCH', '/__admin/clock', clock);
  const changes = [
    ['PUT', '/__admin/rules/ukg.terms.get.none', { variant: 'not-found' }, 'rules', 'setRule'],
    ['POST', '/__admin/faults', { effect: { kind: 'status', status: 503 } }, 'faults', 'addFault'],
    ['PATCH', '/__admin/clock', { advance: 'P1D' }, 'clock', 'changeClock'],
    ['POST', '/__admin/snapshots', { name: 'one' }, 'sandbox', 'saveSnapshot'],
    ['PATCH', '/__admin/sandboxes/watched', { limits: 'real' }, 'sandbox', 'configureSandbox'],
    ['POST', '/__admin/reset', undefined, 'reset', 'reset'],
    ['DELETE', '/__admin/sandboxes/watched', undefined, 'sandbox', 'deleteSandbox'],
  ] as const;
  for (const [method, path, json, kind, operation] of changes) {
    const { status, text } = await client(method, path, json === undefined ? {} : { json });
    expect([status < 300, text]).toEqual([true, expect.anything()]);
    await stream.until(`event: ${kind}\ndata: {"operation":"${operation}"}\n\n`);
  }
  const text = await stream.until('deleteSandbox');
  expect(text.match(/changeClock/g)).toHaveLength(1);
  await stream.close();
});
