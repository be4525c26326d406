import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRecording } from '../../src/recording/record.ts';
import { readRecording } from '../../src/recording/recording-file.ts';
import { vendors } from '../../src/vendors/index.ts';
import { temporaryFolder } from '../helpers/cli.ts';

test('a recording of data as they are holds the headers as they were, but for tokens', async () => {
  const file = join(temporaryFolder(), 'raw.ndjson');
  const options = { file, vendors, version: '0', begun: 0, raw: true, keepsDates: false };
  const recording = await openRecording(options);
  const location = 'https://goapi.poweroffice.net/v2/Projects/63636213';
  recording.add('poweroffice-go', {
    ...{ at: 0, milliseconds: 1, method: 'POST', target: '/v2/Projects', status: 201 },
    request: {
      headers: { 'content-type': 'application/json', authorization: 'Bearer abcdefgh' },
      body: '{"Name":"A"}',
    },
    reply: { headers: { 'content-type': 'application/json', location }, body: '{"Id":63636213}' },
  });
  recording.close();
  const [line] = readRecording(file).exchanges;
  expect(line?.reply.headers.location).toBe(location);
  expect(line?.request.headers.authorization).toBe('Bearer <token:1>');
});
