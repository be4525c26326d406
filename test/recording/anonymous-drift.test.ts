import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRecording } from '../../src/recording/check-recording.ts';
import { findDrift } from '../../src/recording/drift/drift.ts';
import { openRecording } from '../../src/recording/record.ts';
import { fromRequest } from '../../src/recording/sources/from-requests.ts';
import { vendors } from '../../src/vendors/index.ts';
import { temporaryFolder } from '../helpers/cli.ts';
import { defaults, recordTenant, sentByScenarios } from './scenario-sessions.ts';

test('recordings without data of a tenant that behaves as Paystub hold nothing of anybody, and show no drift', {
  timeout: 120_000,
}, async () => {
  const folder = temporaryFolder();
  const files: string[] = [];
  for (const [index, session] of (
    await sentByScenarios([
      ...['scenarios/poweroffice-go', 'scenarios/sage-intacct'],
      ...['scenarios/ukg-wfm/employment-term-assignments.yaml', 'scenarios/ukg-wfm/term-ended-early.yaml'],
    ])
  ).entries()) {
    const file = join(folder, `${index}.ndjson`);
    const used = vendors.filter(({ name }) => session.requests.some(({ vendor }) => vendor === name));
    const options = { file, vendors: used, version: '0', begun: Date.now(), raw: false, keepsDates: index % 2 === 1 };
    const recording = await openRecording(options);
    for (const exchange of await recordTenant(session, defaults))
      recording.add(exchange.line.vendor, fromRequest({ ...exchange, changes: [], effects: [] }));
    recording.close();
    expect(checkRecording(file, [])).toEqual([]);
    files.push(file);
  }
  const parts = { vendors, settings: defaults, hasOwnData: false, waivers: [], now: Date.now(), report: () => {} };
  const { exchanges } = await findDrift({ files, ...parts });
  expect(exchanges.filter(({ verdict }) => /^(choice|contradicts|unmodelled)$/.test(verdict))).toEqual([]);
  expect(exchanges.filter(({ verdict }) => verdict === 'agrees').length).toBeGreaterThan(60);
  const ofTerms = exchanges.filter(({ line }) => line.operation?.includes('EmploymentTermAssignment'));
  expect(ofTerms.filter(({ verdict }) => verdict === 'agrees').length).toBeGreaterThan(10);
});
