import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toBruno } from '../../src/collection/bruno.ts';
import { type CollectionRequest, createCollection } from '../../src/collection/collection.ts';
import { vendors } from '../../src/vendors/index.ts';
import { paystub as cli, paystubHere, temporaryFolder } from '../helpers/cli.ts';
import { startPaystub } from '../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });
const collection = await createCollection(vendors, paystub.url);
const requests = collection.vendors.flatMap(({ folders }) => folders.flatMap((folder) => folder.requests));

/** Sends a request as the programs that read collections do. */
function send(request: CollectionRequest, extra: Readonly<Record<string, string>> = {}): Promise<Response> {
  const fill = (text: string) => text.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => collection.variables[name] ?? '');
  const url = new URL(fill(request.url));
  for (const { name, value, isRequired } of request.query) if (isRequired) url.searchParams.set(name, fill(value));
  const sent = request.headers.filter(({ isRequired }) => isRequired);
  const headers: Record<string, string> = Object.fromEntries(sent.map(({ name, value }) => [name, fill(value)]));
  const { basic, body } = request;
  if (basic !== undefined) headers.Authorization = `Basic ${btoa(`${fill(basic.username)}:${fill(basic.password)}`)}`;
  const isForm = body?.mediaType === 'application/x-www-form-urlencoded';
  const text = JSON.stringify(body?.value);
  const content = isForm ? new URLSearchParams(JSON.parse(fill(text))).toString() : fill(text ?? '');
  return fetch(url, {
    method: request.method,
    headers: { ...headers, ...extra },
    ...(body === undefined ? {} : { body: content }),
  });
}

describe('a collection', () => {
  test('has a request for every operation', () => {
    const count = vendors.reduce((sum, { contract }) => sum + contract.operations.length, 0);
    expect(requests).toHaveLength(count);
  });

  test('asks for a token of each vendor with its credentials, and is given one', async () => {
    const asked = requests.filter(({ givesToken }) => givesToken !== undefined);
    const given = await Promise.all(asked.map(async (request) => [request.givesToken, (await send(request)).status]));
    for (const vendor of ['UKG', 'INTACCT', 'POWEROFFICE']) expect(given).toContainEqual([`${vendor}_TOKEN`, 200]);
  });

  // What a path or query must name is for the user to say.
  const complete = requests.filter(({ pathParameters, query }) =>
    [...pathParameters, ...query].every(({ isRequired }) => !isRequired),
  );
  test.each(complete)(
    '"$name" is sent in a form that its operation reads: $method $url',
    async (request) => {
      const { status } = await send(request, { 'X-Paystub-Sandbox': 'collection' });
      expect([404, 405, 415, 500]).not.toContain(status);
    },
    60_000,
  );
});

describe('paystub collection', () => {
  test('writes a Postman collection', async () => {
    const cwd = temporaryFolder();
    const { code, stdout } = await cli(['collection', 'sage-intacct', '--out', 'my/intacct.json'], { cwd }).ended;
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^my\/intacct\.json: \d+ requests\n$/)]);
    const written = JSON.parse(readFileSync(join(cwd, 'my/intacct.json'), 'utf8'));
    expect(written.info.schema).toBe('https://schema.getpostman.com/json/collection/v2.1.0/collection.json');
    expect(written.item.map(({ name }: { name: string }) => name)).toEqual(['Sage Intacct']);
    const variables = Object.fromEntries(
      written.variable.map((each: { key: string; value: string }) => [each.key, each.value]),
    );
    expect(variables.INTACCT_BASE_URL).toBe('http://127.0.0.1:4010/intacct');
    expect(JSON.stringify(written.item)).not.toContain('intacct.com');
  });

  test('writes a Bruno collection as a folder', async () => {
    const cwd = temporaryFolder();
    const args = ['collection', 'poweroffice-go', '--format', 'bruno', '--out', 'bru', '--url', 'http://stub:1'];
    expect((await paystubHere(args, { cwd })).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'bru/bruno.json'), 'utf8'))).toMatchObject({ type: 'collection' });
    const token = readFileSync(join(cwd, 'bru/PowerOffice Go/Authentication/Get an access token.bru'), 'utf8');
    expect(token).toContain('post {\n  url: {{POWEROFFICE_BASE_URL}}/OAuth/Token\n');
    expect(token).toContain('auth:basic {\n  username: {{POWEROFFICE_APPLICATION_KEY}}\n');
    expect(readFileSync(join(cwd, 'bru/environments/Paystub.bru'), 'utf8')).toContain(
      'POWEROFFICE_BASE_URL: http://stub:1/poweroffice\n',
    );
  });

  test('writes no file of a Bruno collection out of its folder, and no part of a request that is none', () => {
    const [first] = requests;
    const name = '../x\n}\nscript:pre-request {\n  evil()';
    const hostile = { ...first, name, description: name } as CollectionRequest;
    const files = toBruno({
      vendors: [{ name: '..', folders: [{ name: '...', requests: [hostile] }] }],
      variables: {},
    });
    const [, , [path, text] = ['', '']] = Object.entries(files);
    expect(path).toBe('-/-/--x-script-pre-request -  evil-.bru');
    expect(text).not.toMatch(/^script:pre/m);
  });

  test.each([
    [['nobody'], 'paystub: there is no vendor "nobody"\n'],
    [['--format', 'bruno'], 'paystub: --format bruno needs --out: it is a folder\n'],
    [['--format', 'curl'], 'paystub: --format must be one of postman, bruno, not "curl"\n'],
    [['--url', 'there'], 'paystub: --url must be an http or https URL, not "there"\n'],
    [['--out', '/dev/null/x'], 'paystub: cannot write /dev/null/x: a file is in its way\n'],
  ])('ends with 2 and one line for %j', async (args, message) => {
    const { code, stderr } = await paystubHere(['collection', ...args]);
    expect([code, stderr]).toEqual([2, message]);
  });
});
