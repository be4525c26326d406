import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../src/engine/http/contract.ts';
import { reach, reachWithin, routesTo } from '../../../src/scenario/run/routes.ts';

function vendor(mount: string, document: object) {
  return { mount, contract: { document: async () => document } as unknown as Contract };
}

const vendors = [
  vendor('/ukg', { servers: [{ url: 'https://{hostname}/api', variables: { hostname: { default: 'wfm.example' } } }] }),
  vendor('/intacct', {
    servers: [{ url: 'https://api.intacct.example/ia/api/v1' }],
    paths: { '/token': { post: { servers: [{ url: 'https://login.intacct.example/' }] } } },
  }),
  vendor('/poweroffice', {
    servers: [{ url: 'https://goapi.example' }, { url: 'https://goapi.example/Demo' }],
    paths: { '/x': { servers: [{ url: 'https://other.example' }] } },
  }),
];
const here = 'http://127.0.0.1:50001';
const routes = await routesTo(here, vendors);

describe('reachWithin', () => {
  const cases: readonly [string, string][] = [
    ['https://wfm.example/api/v1/commons/persons?a=1&b=%20', '/ukg/api/v1/commons/persons?a=1&b=%20'],
    ['https://api.intacct.example/ia/api/v1/objects/x', '/intacct/ia/api/v1/objects/x'],
    ['https://login.intacct.example/token', '/intacct/token'],
    ['https://goapi.example/v2/Employees', '/poweroffice/v2/Employees'],
    ['https://goapi.example/Demo/v2/Employees', '/poweroffice/Demo/v2/Employees'],
    ['https://goapi.example?x=1', '/poweroffice?x=1'],
    ['https://other.example/x', '/poweroffice/x'],
    ['http://127.0.0.1:4010/__admin/reset?x=1', '/__admin/reset?x=1'],
  ];
  it.each(cases)('sends %s to %s', (url, expected) => {
    expect(reachWithin(url, here, routes, 'alice')).toEqual({
      url: `${here}${expected}`,
      headers: { 'x-paystub-sandbox': 'alice' },
    });
  });

  it.each(['https://wfm.example.com/api/v1', 'https://wfm.example/apis', 'https://login.example/'])(
    'throws for %s, which no contract names',
    (url) => {
      expect(() => reachWithin(url, here, routes, 'alice')).toThrow(
        `no simulated system answers at ${new URL(url).origin}`,
      );
    },
  );
});

describe('reach', () => {
  it('returns the headers of the route', () => {
    const route = { from: 'https://a.example/api', to: 'https://b.example/api', headers: { appkey: 'k' } };
    expect(reach('https://a.example/api/v1', [route])).toEqual({
      url: 'https://b.example/api/v1',
      headers: { appkey: 'k' },
    });
  });
});
