import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countBy, isOpen, readDriftReport } from '../../../src/ui/pages/drift-report.ts';
import { makeDriftReport } from '../drift-report-file.ts';

test('what paystub drift --json writes is read, with its differences and choices', async () => {
  const report = readDriftReport(readFileSync(await makeDriftReport(), 'utf8'));
  expect(report?.choices).toEqual({ 'ukg.terms.get.none': 'not-found' });
  expect(report?.exchanges.filter(isOpen).map(({ verdict }) => verdict)).toContain('choice');
  expect(countBy(report?.exchanges ?? [], 'verdict').reduce((sum, [, count]) => sum + count, 0)).toBe(3);
});

test.each(['', '[]', 'null', '{"exchanges":[],"rules":[]}', '{"exchanges":[null],"rules":[],"choices":{}}'])(
  'another text is no report: %j',
  (text) => {
    expect(readDriftReport(text)).toBeUndefined();
  },
);
