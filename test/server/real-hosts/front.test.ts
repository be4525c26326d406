import { once } from 'node:events';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Info } from '../../../src/server/control/server.ts';
import { sendRaw } from '../../helpers/raw.ts';
import { ask, askHost, type Fronted, handshake, proxyAuthorization, startFronted, tunnelTo } from './fronted.ts';

let fronted: Fronted;
beforeAll(async () => {
  fronted = await startFronted();
});
afterAll(() => fronted.server.close());

const positions = '/ia/api/v1/objects/construction/employee-position';
const employees = '/v2/Employees?PageSize=1&Fields=Id';
const journalOf = async (sandbox: string, id?: number) =>
  (await fetch(`${fronted.server.url}/sandbox/${sandbox}/__admin/requests${id === undefined ? '' : `/${id}`}`)).text();

describe("at the vendors' real hosts, through a tunnel", () => {
  test.each([
    ['acme.mykronos.com', '/api/v1/commons/persons/employment_terms/100', 'X-Paystub-Rules: ukg.'],
    ['acme.npr.mykronos.com', '/api/v1/commons/persons/employment_terms/100', 'X-Paystub-Rules: ukg.'],
    ['api.intacct.com', positions, '"ia::result":[{"key":"1","id":"EP-001"'],
    ['goapi.poweroffice.net', employees, '[{"Id":'],
    ['goapi.poweroffice.net', `/Demo${employees}`, '[{"Id":'],
  ])('https://%s%s is answered', async (host, path, text) => {
    const answer = await askHost(fronted, host, path);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toContain(text);
  });

  test('tokens are issued where UKG issues them', async () => {
    const { client_id = '', client_secret = '' } = fronted.server.info.vendors['ukg-wfm']?.credentials ?? {};
    const grant = { grant_type: 'client_credentials', audience: 'https://wfm.ukg.net/api' };
    const body = new URLSearchParams({ client_id, client_secret, ...grant }).toString();
    const head = `POST /oauth/token HTTP/1.1\r\nHost: welcome-us.ukg.net\r\nContent-Length: ${body.length}\r\n`;
    const type = 'Content-Type: application/x-www-form-urlencoded\r\n\r\n';
    const answer = await ask(await tunnelTo(fronted, 'welcome-us.ukg.net'), head + type + body);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n.*"access_token":"/s);
  });

  test('links name the host that was called', async () => {
    const answer = await askHost(fronted, 'goapi.poweroffice.net', employees);
    expect(answer).toContain('"nextPageLink":"https://goapi.poweroffice.net/v2/Employees?');
  });

  test.each([
    ['api.intacct.com', '/__admin/info', 'X-Paystub-Error: not-simulated'],
    ['api.intacct.com', '/', 'X-Paystub-Error: not-simulated'],
    [
      'acme.mykronos.com',
      '/sandbox/alice/api/v1/commons/persons/employment_terms/100',
      'X-Paystub-Error: not-simulated',
    ],
    ['goapi.poweroffice.net', '/__admin/info', 'X-Paystub-Evidence: '], // the vendor's own answer to an unknown path
  ])('https://%s%s is no path of the control API or of a sandbox', async (host, path, header) => {
    const answer = await askHost(fronted, host, path);
    expect(answer).not.toMatch(/^HTTP\/1\.1 200/);
    expect(answer).toContain(`\r\n${header}`);
    expect(answer).not.toContain('"credentials"');
  });

  test('a request for another host than the tunnel led to is refused', async () => {
    const client = await tunnelTo(fronted, 'api.intacct.com');
    const answer = await ask(client, `GET ${positions} HTTP/1.1\r\nHost: www.intacct.com\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 502 .*X-Paystub-Error: host-not-simulated\r\n/s);
  });

  test('many requests go over one connection', async () => {
    const client = await tunnelTo(fronted, 'api.intacct.com');
    const request = `GET ${positions}/1 HTTP/1.1\r\nHost: api.intacct.com\r\n`;
    client.write(`${request}\r\n`.repeat(19));
    expect((await ask(client, `${request}\r\n`)).match(/HTTP\/1\.1 200 OK/g)).toHaveLength(20);
  });
});

test('a request in absolute form is answered without a tunnel', async () => {
  const lines = [`GET http://goapi.poweroffice.net${employees} HTTP/1.1`, 'Host: goapi.poweroffice.net'];
  const answer = await sendRaw(fronted.proxy, { lines });
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(answer).toContain('"nextPageLink":"http://goapi.poweroffice.net/v2/Employees?');
});

describe('the user of the proxy', () => {
  const write = (host: string, user: string, id: string) =>
    tunnelTo(fronted, host, proxyAuthorization(user)).then((client) => {
      const body = JSON.stringify({ id, name: id });
      const head = `POST ${positions} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n`;
      return ask(client, `${head}Content-Length: ${body.length}\r\n\r\n${body}`);
    });

  test('names the sandbox of a tunnel, apart from all others', async () => {
    expect(await write('api.intacct.com', 'alice', 'A-1')).toMatch(/^HTTP\/1\.1 201 /);
    const headers = [proxyAuthorization('alice'), proxyAuthorization('bob'), ''];
    const answers = await Promise.all(headers.map((each) => askHost(fronted, 'api.intacct.com', positions, each)));
    expect(answers.map((answer) => answer.includes('"A-1"'))).toEqual([true, false, false]);
  });

  test('names the sandbox of a request in absolute form', async () => {
    const header = proxyAuthorization('carol').trim();
    const lines = [`GET http://api.intacct.com${positions} HTTP/1.1`, 'Host: api.intacct.com', header];
    expect(await sendRaw(fronted.proxy, { lines })).toMatch(/^HTTP\/1\.1 200 /);
    expect(JSON.parse(await journalOf('carol')).requests).toHaveLength(1);
  });

  test('is never in the journal', async () => {
    const secret = Buffer.from('dave:hidden-password').toString('base64');
    const lines = [`GET http://api.intacct.com${positions} HTTP/1.1`, 'Host: api.intacct.com', 'Proxy-Connection: x'];
    await sendRaw(fronted.proxy, { lines: [...lines, `Proxy-Authorization: Basic ${secret}`] });
    await askHost(fronted, 'api.intacct.com', positions, `Proxy-Authorization: Basic ${secret}\r\n`);
    const { requests } = JSON.parse(await journalOf('dave')) as { requests: { id: number }[] };
    expect(requests).toHaveLength(2);
    for (const { id } of requests) {
      const shown = await journalOf('dave', id);
      expect(shown).toContain('employee-position');
      expect(shown.toLowerCase()).not.toMatch(/proxy-|hidden-password/);
      expect(shown).not.toContain(secret);
    }
  });

  test('that is no name of a sandbox is refused', async () => {
    const answer = await askHost(fronted, 'api.intacct.com', positions, proxyAuthorization('../etc'));
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*Bad sandbox name/s);
  });

  test.each([
    ['Proxy-Authorization: Basic ====\r\n'],
    ['Proxy-Authorization: Basic Og==\r\n'], // a colon alone
    ['Proxy-Authorization: Negotiate abcdef\r\n'],
    ['Proxy-Authorization: \r\n'],
  ])('may be missing: %j leads to the default sandbox', async (headers) => {
    expect(await askHost(fronted, 'api.intacct.com', positions, headers)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe('at the port of TLS', () => {
  const connect = (servername: string, more: object = {}) =>
    handshake(connectTls({ port: Number(new URL(fronted.tls).port), servername, ca: fronted.ca, ...more }));
  const health = 'GET /__admin/health HTTP/1.1\r\nHost: localhost\r\n\r\n';

  test('Paystub is what it is at the plain port', async () => {
    expect(await ask(await connect('localhost'), health)).toContain('{"status":"ok"}');
    const request = `GET /poweroffice${employees} HTTP/1.1\r\nHost: localhost:4443\r\n\r\n`;
    const answer = await ask(await connect('localhost'), request);
    expect(answer).toContain('"nextPageLink":"https://localhost:4443/poweroffice/v2/Employees?');
  });

  test('a client that names no host gets a certificate for the loopback addresses', async () => {
    const client = await connect('', { host: '127.0.0.1' });
    expect(client.getPeerCertificate().subjectaltname).toContain('IP Address:127.0.0.1');
    client.destroy();
  });

  test("a vendor's real host is answered for", async () => {
    const request = `GET ${positions} HTTP/1.1\r\nHost: api.intacct.com\r\n\r\n`;
    expect(await ask(await connect('api.intacct.com'), request)).toContain('"EP-001"');
  });

  test('another host gets the certificate of this one, which its client refuses', async () => {
    await expect(connect('example.com')).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  });

  test('HTTP/1.1 is chosen of several protocols, and a client of HTTP/2 alone is refused in the handshake', async () => {
    const both = await connect('localhost', { ALPNProtocols: ['h2', 'http/1.1'] });
    expect(both.alpnProtocol).toBe('http/1.1');
    both.destroy();
    await expect(connect('localhost', { ALPNProtocols: ['h2'] })).rejects.toThrow(/no application protocol/i);
    await expect.poll(() => fronted.reports.join('\n')).toContain('HTTP/2 alone');
  });

  test('plain HTTP is answered in plain HTTP', async () => {
    const answer = await sendRaw(fronted.tls, { lines: ['GET / HTTP/1.1', 'Host: localhost'] });
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n.*begins with https\.$/s);
  });

  test('a tunnel is refused', async () => {
    const answer = await ask(await connect('localhost'), 'CONNECT api.intacct.com:443 HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 .*X-Paystub-Error: no-proxy-here\r\n/s);
  });
});

test('TLS at the plain port ends in an error of the handshake, and harms nobody else', async () => {
  const client = connectTls({ port: Number(new URL(fronted.server.url).port), ca: fronted.ca });
  const [error] = await once(client, 'error');
  expect(error.code).toMatch(/WRONG_VERSION_NUMBER|EPROTO|ECONNRESET/);
  expect((await fetch(`${fronted.server.url}/__admin/health`)).status).toBe(200);
});

test('GET /__admin/info tells the addresses, the hosts and the CA', async () => {
  const info = (await (await fetch(`${fronted.server.url}/__admin/info`)).json()) as Info;
  expect(info.proxy?.hosts).toContainEqual({ host: '*.mykronos.com', vendor: 'ukg-wfm' });
  expect([info.tls?.url, info.proxy?.url]).toEqual([fronted.tls, fronted.proxy]);
  expect(info.ca?.certificate).toBe(fronted.ca);
  expect(JSON.stringify(info)).not.toContain('PRIVATE KEY');
});

test('without X-Paystub headers, none is in a refusal either', async () => {
  const quiet = await startFronted({ simHeaders: false });
  const lines = ['GET http://example.com/ HTTP/1.1', 'Host: example.com'];
  const answers = [
    await sendRaw(quiet.proxy, { lines }),
    await sendRaw(quiet.proxy, { lines: ['CONNECT example.com:443 HTTP/1.1', 'Host: example.com:443'] }),
    await askHost(quiet, 'api.intacct.com', '/foo'),
    await askHost(quiet, 'api.intacct.com', positions),
  ];
  expect(answers.map((answer) => answer.slice(9, 12))).toEqual(['502', '502', '501', '200']);
  expect(answers.join('\n').toLowerCase()).not.toContain('x-paystub');
  await quiet.server.close();
});
