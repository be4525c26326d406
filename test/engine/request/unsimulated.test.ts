import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { WireReply, WireRequest } from '../../../src/engine/http/http.ts';
import { NoAnswer, type Prism, startPrism } from '../../../src/engine/request/prism.ts';
import { createUnsimulated } from '../../../src/engine/request/unsimulated.ts';
import { contractOf, documentOf, operations, replies, requestOf } from './unsimulated-contract.ts';

const contract = contractOf();
const unsimulated = createUnsimulated(contract);

function ask(id: keyof typeof operations, prefer?: string, changes?: Partial<WireRequest>): Promise<WireReply> {
  return unsimulated.answer(operations[id], requestOf(operations[id], changes), prefer);
}

describe('the documented reply', () => {
  it('is the success with its first example, its headers and its member order', async () => {
    expect(await ask('getThing')).toEqual({
      status: 200,
      headers: { 'X-Limit': '7', 'Content-Type': 'application/json', 'X-Paystub-Simulated': 'false' },
      body: '{"name":"One","id":1}',
    });
  });

  const cases: readonly [keyof typeof operations, string, number, string, string | undefined][] = [
    ['getThing', 'code=200', 200, '{"name":"One","id":1}', 'application/json'],
    ['getThing', 'example=two', 200, '{"id":2,"name":null}', 'application/json'],
    ['getThing', 'Code="404"', 404, '{"code":"GONE"}', 'application/problem+json'],
    ['getThing', 'example=gone', 404, '{"code":"GONE"}', 'application/problem+json'],
    ['getThing', 'code=404, example=gone', 404, '{"code":"GONE"}', 'application/problem+json'],
    ['getThing', 'code=401', 401, '', undefined],
    ['deleteThing', 'dynamic=true', 204, '', undefined],
    ['putThing', 'code=418', 418, '{"code":"X"}', 'application/json'],
    ['patchThing', 'code=200', 200, 'a;"b"', 'text/csv'],
  ];
  it.each(cases)('of %s with Prefer: %s is the wished one', async (id, prefer, status, body, type) => {
    const reply = await ask(id, prefer);
    expect([reply.status, reply.body, reply.headers['Content-Type']]).toEqual([status, body, type]);
    expect(reply.headers['X-Paystub-Simulated']).toBe('false');
    expect(reply.headers['X-Paystub-Error']).toBeUndefined();
  });

  it('does not depend on the Accept header of an earlier request', async () => {
    await ask('getThing', undefined, { headers: { accept: 'text/csv' } });
    expect((await ask('getThing', 'code=404', { headers: { accept: 'application/json' } })).status).toBe(404);
    expect((await ask('getThing')).status).toBe(200);
  });

  it('does not depend on whether the request is valid', async () => {
    expect((await ask('getThing', undefined, { path: '/things/none', search: 'x=1' })).status).toBe(200);
  });
});

describe('a wish that the contract cannot fulfil', () => {
  it.each(['code=418', 'example=three', 'code=404, example=one', 'code=999', 'code=abc', 'code=418, dynamic=true'])(
    '%s: tells what there is',
    async (prefer) => {
      const reply = await ask('getThing', prefer);
      expect(reply.status).toBe(501);
      expect(reply.headers).toEqual({
        'Content-Type': 'application/problem+json',
        'X-Paystub-Simulated': 'false',
        'X-Paystub-Error': 'prefer-not-available',
      });
      expect(JSON.parse(String(reply.body))).toEqual({
        type: 'about:blank',
        title: 'Preference not available',
        status: 501,
        detail: `GET /things/{key} cannot be answered from the contract with Prefer: ${prefer}. The contract has no such reply.`,
        operation: 'getThing',
        available: [
          { code: '200', examples: ['one', 'two'] },
          { code: '401', examples: [] },
          { code: '404', examples: ['gone'] },
        ],
      });
    },
  );

  it('is refused where only a reply that breaks the contract could be made', async () => {
    const reply = await ask('postThing');
    expect([reply.status, reply.headers['X-Paystub-Error']]).toEqual([501, 'prefer-not-available']);
    expect(JSON.parse(String(reply.body)).detail).toMatch(
      /^POST \/things\/\{key\} cannot be answered from the contract\. /,
    );
  });
});

describe('generated data', () => {
  const generate = (changes?: Partial<WireRequest>) =>
    ask('getThing', 'dynamic=true', changes).then(({ body }) => body);

  it('fits the contract', async () => {
    for (let key = 0; key < 30; key += 1) {
      const reply = await ask('getThing', 'dynamic=true', { path: `/things/${key}` });
      expect(reply.status).toBe(200);
      expect(replies.getThing?.[200]?.(JSON.parse(String(reply.body)))).toBe(true);
    }
  });

  it('fits the contract also where the generator often fails to', async () => {
    for (let key = 0; key < 30; key += 1) {
      const reply = await ask('putThing', 'dynamic=true', { path: `/things/${key}` });
      expect([reply.status, JSON.parse(String(reply.body)).n]).toEqual([201, 1]);
    }
  });

  it('is used where the contract has no example and a plain sample would not fit', async () => {
    const first = await ask('optionsThing');
    expect([first.status, first.headers['X-Paystub-Simulated']]).toEqual([200, 'false']);
    expect(JSON.parse(String(first.body)).key).toMatch(/^\d{3}$/);
    expect(await ask('optionsThing', 'code=200')).toEqual(first);
  });

  it('is the same for the same request in the same sandbox, on any port', async () => {
    const first = await generate();
    expect(await generate()).toBe(first);
    expect(await generate({ origin: 'http://localhost:50123/things' })).toBe(first);
  });

  it('differs by request and by sandbox', async () => {
    const bodies = await Promise.all([
      generate(),
      generate({ path: '/things/2' }),
      generate({ search: 'page=2' }),
      generate({ headers: { 'x-paystub-sandbox': 'alice' } }),
      generate({ origin: 'http://127.0.0.1:4010/sandbox/bob/things' }),
      generate({ body: { bytes: Buffer.from('{}'), tooLarge: false } }),
    ]);
    expect(new Set(bodies).size).toBe(bodies.length);
  });
});

describe('Prism', () => {
  it('reads the document once and does not change it', async () => {
    await Promise.all([ask('getThing'), ask('getThing')]);
    await ask('getThing');
    expect(contract.loads).toBe(1);
    expect(await contract.document()).toEqual(documentOf('http://127.0.0.1:9/'));
  });

  it('sends no callbacks', async () => {
    const heard: string[] = [];
    const listener = createServer((request, response) => {
      heard.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const fallback = createUnsimulated(
      contractOf(`http://127.0.0.1:${(listener.address() as AddressInfo).port}/heard`),
    );
    await fallback.answer(operations.getThing, requestOf(operations.getThing), undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => listener.close(resolve));
    expect(heard).toEqual([]);
  });

  it('is loaded beside the thread that asks', () => {
    const script = `
      import { createRequire } from 'node:module';
      import { createUnsimulated } from './src/engine/request/unsimulated.ts';
      const { cache } = createRequire(import.meta.url);
      const loaded = () => Object.keys(cache).some((file) => file.includes('prism'));
      const operation = { id: 'del', method: 'DELETE', path: '/x', query: [], headers: [], integers: { path: [], query: [] }, replies: { 204: null } };
      const request = { method: 'DELETE', path: '/x', base: '', search: '', origin: 'http://x/', headers: {}, body: { bytes: [] } };
      const responses = { 204: { description: 'Gone.' } };
      const document = { openapi: '3.1.0', info: {}, paths: { '/x': { delete: { operationId: 'del', responses } } } };
      const unsimulated = createUnsimulated({ replies: {}, document: async () => document });
      unsimulated.wants('code=204');
      const before = loaded();
      const { status } = await unsimulated.answer(operation, request, 'code=204');
      console.log(JSON.stringify({ before, after: loaded(), status }));`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(JSON.parse(output)).toEqual({ before: false, after: false, status: 204 });
  }, 60_000);
});

describe('a thread of Prism that gives no answer', () => {
  it('is started once, and not waited for without an end', async () => {
    let started = 0;
    const start = () => {
      started += 1;
      return new Promise<never>(() => {});
    };
    const { answer } = createUnsimulated(contractOf(), start, 10);
    const request = requestOf(operations.getThing);
    const [reply] = await Promise.all([1, 2].map(() => answer(operations.getThing, request, 'dynamic=true')));
    expect([reply?.status, reply?.headers['X-Paystub-Error'], started]).toEqual([501, 'prefer-not-available', 1]);
    expect(JSON.parse(String(reply?.body)).detail).toMatch(
      /dynamic=true. Prism has not answered within 0.01 seconds.$/,
    );
  });

  it('is ended once, takes no more work, and another one answers the next request', async () => {
    const made = { statusCode: 200, body: { name: 'One', id: 1 } };
    const other: Prism = { examples: new Map(), make: async () => ({ ...made, headers: {} }) };
    const threads: Prism[] = [];
    let ends = 0;
    const { answer } = createUnsimulated(contractOf(), async (document, onEnd) => {
      const end = () => {
        ends += 1;
        onEnd();
      };
      threads.push(threads.length > 0 ? other : await startPrism(document, end, { idle: 60_000, busy: 0 }));
      return threads.at(-1) ?? other;
    });
    const request = requestOf(operations.getThing);
    const first = await answer(operations.getThing, request, 'dynamic=true');
    expect(JSON.parse(String(first.body)).detail).toContain('Prism was silent for 0 seconds.');
    expect((await answer(operations.getThing, request, 'dynamic=true')).status).toBe(200);
    await expect(threads[0]?.make('getThing', { dynamic: true, code: 200 })).rejects.toThrow(NoAnswer);
    expect([threads.length, ends]).toEqual([2, 1]);
  });
});
