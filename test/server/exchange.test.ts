import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { vendors } from '../../src/vendors/index.ts';
import { startPaystub } from '../helpers/paystub.ts';

const paystub = await startPaystub({ vendors });

test('A client that leaves while its reply is delayed does not disturb the server', async () => {
  const call = paystub.sandbox('gone');
  await call('POST', '/__admin/faults', { json: { effect: { kind: 'delay' }, delay: 200 } });
  const { hostname, port } = new URL(paystub.url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const body = '{"id":"EP-900","name":"Roofer"}';
  socket.write(
    `POST /sandbox/gone/intacct/ia/api/v1/objects/construction/employee-position HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  const requests = async () => (await call('GET', '/__admin/requests')).body.total;
  while ((await requests()) < 1) await new Promise((resolve) => setTimeout(resolve, 1));
  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 400)); // the reply falls due, and nobody is there
  expect(paystub.reports).toEqual([]);
  expect(await requests()).toBe(1);
});

test('A path of no vendor is answered with a problem that names the mounts', async () => {
  const answer = await paystub.sandbox()('GET', '/nothing');
  expect([answer.status, answer.body.allowed]).toEqual([404, ['/ukg', '/intacct', '/poweroffice', '/__admin']]);
});
