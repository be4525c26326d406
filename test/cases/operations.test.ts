import { describe, expect, test } from 'vitest';
import { createLocate } from '../../src/engine/http/router.ts';
import { vendors } from '../../src/vendors/index.ts';
import { startPaystub } from '../helpers/paystub.ts';
// The operations of each vendor that clients of its person and pay resources are known to call beside them, from the
// vendors' documents and from public clients.
import operations from './operations.json' with { type: 'json' };

const bases: Readonly<Record<string, string>> = {
  'ukg-wfm': '/ukg/api',
  'sage-intacct': '/intacct/ia/api/v1',
  'poweroffice-go': '/poweroffice',
};
const paystub = await startPaystub({ vendors });

describe.each(Object.entries(operations))('%s', (name, named) => {
  const vendor = vendors.find((each) => each.name === name);

  test('each operation that clients are known to call has a handler or says that it is not simulated', async () => {
    if (vendor === undefined) throw new Error(`no vendor ${name}`);
    const locate = createLocate(vendor.contract, vendor.ignoreCase);
    const client = paystub.sandbox();
    const lost: string[] = [];
    for (const operation of named) {
      const [method = '', template = ''] = operation.split(' ');
      const path = template.replaceAll(/\{\w+\}/g, '100');
      const located = locate(method, path);
      if (located?.found === true && located.operation.id in vendor.handlers) continue;
      const { status, headers } = await client(method, `${bases[name]}${path}`, method === 'GET' ? {} : { json: {} });
      const isMarked = status === 501 && headers.get('x-paystub-error') === 'not-simulated';
      if (!isMarked) lost.push(`${operation} -> ${status} ${headers.get('x-paystub-error')}`);
    }
    expect(lost).toEqual([]);
  });
});
