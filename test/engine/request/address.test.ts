import { expect, test } from 'vitest';
import type { WireHeaders } from '../../../src/engine/http/http.ts';
import { findAddress } from '../../../src/engine/request/address.ts';
import type { Vendor } from '../../../src/engine/request/vendor.ts';

const vendor = (fields: Partial<Vendor>) => fields as Vendor;
const vendors = [
  vendor({
    name: 'ukg-wfm',
    mount: '/ukg',
    bases: ['/api', ''],
    rootPrefixes: ['/api/', '/v1/', '/v2/timekeeping/'],
    ignoreCase: false,
  }),
  vendor({
    name: 'sage-intacct',
    mount: '/intacct',
    bases: ['/ia/api/v1', ''],
    rootPrefixes: ['/ia/', '/objects/'],
    ignoreCase: false,
  }),
  vendor({
    name: 'poweroffice-go',
    mount: '/poweroffice',
    bases: ['/Demo', ''],
    rootPrefixes: ['/Demo/', '/v2/', '/OAuth/'],
    ignoreCase: true,
  }),
];

// The forms of a path that the design promises, with and without the mount.
test.each([
  ['/ukg/api/v1/commons/persons', 'ukg-wfm', '/api', '/v1/commons/persons'],
  ['/ukg/v1/commons/persons', 'ukg-wfm', '', '/v1/commons/persons'],
  ['/api/v1/commons/persons', 'ukg-wfm', '/api', '/v1/commons/persons'],
  ['/v1/commons/persons', 'ukg-wfm', '', '/v1/commons/persons'],
  ['/v2/timekeeping/setup', 'ukg-wfm', '', '/v2/timekeeping/setup'],
  ['/intacct/ia/api/v1/objects/a/b', 'sage-intacct', '/ia/api/v1', '/objects/a/b'],
  ['/intacct/objects/a/b', 'sage-intacct', '', '/objects/a/b'],
  ['/ia/api/v1/objects/a/b', 'sage-intacct', '/ia/api/v1', '/objects/a/b'],
  ['/ia/api/v2/objects/a/b', 'sage-intacct', '', '/ia/api/v2/objects/a/b'],
  ['/poweroffice/v2/Employees', 'poweroffice-go', '', '/v2/Employees'],
  ['/poweroffice/demo/v2/Employees', 'poweroffice-go', '/Demo', '/v2/Employees'],
  ['/v2/Employees', 'poweroffice-go', '', '/v2/Employees'],
  ['/oauth/token', 'poweroffice-go', '', '/oauth/token'],
  ['/ukg', 'ukg-wfm', '', ''],
])('The path %s goes to %s', (path, name, base, rest) => {
  const address = findAddress(vendors, path);
  expect([address?.vendor.name, address?.base, address?.path]).toEqual([name, base, rest]);
});

test('what a vendor claims at the root goes to it before the beginning of the path decides', () => {
  const claims = (path: string, headers: WireHeaders) => path === '/oauth/token' && headers.authorization === undefined;
  const claiming = vendors.map((each) => (each.name === 'ukg-wfm' ? { ...each, claims } : each));
  const nameOf = (path: string, headers: WireHeaders) => findAddress(claiming, path, headers)?.vendor.name;
  expect(nameOf('/oauth/token', {})).toBe('ukg-wfm');
  expect(nameOf('/oauth/token', { authorization: 'Basic eA==' })).toBe('poweroffice-go');
  expect(nameOf('/poweroffice/oauth/token', {})).toBe('poweroffice-go');
});

test.each(['/', '/ukgx/v1', '/V1/commons', '/nothing'])('The path %s goes to no vendor', (path) => {
  expect(findAddress(vendors, path)).toBeUndefined();
});
