import { expect, test } from 'vitest';
import { bundledAdvisories } from '../../../src/generate/package/advisories.ts';

// The form of `npm audit --json`: docs.npmjs.com/cli/v11/commands/npm-audit, auditReportVersion 2.
const report = {
  vulnerabilities: {
    qs: {
      severity: 'high',
      via: [{ title: 'It can be made to hang', url: 'https://github.com/advisories/GHSA-1' }],
      nodes: ['node_modules/qs', 'node_modules/tool/node_modules/qs'],
    },
    express: { severity: 'high', via: ['qs'], nodes: ['node_modules/express'] },
    tool: {
      severity: 'low',
      via: [{ title: 'It talks', url: 'https://github.com/advisories/GHSA-2' }],
      nodes: ['node_modules/tool'],
    },
  },
};

test('the advisories about packages of the bundle are listed, and those about tools are not', () => {
  const isBundled = (folder: string) => folder === 'node_modules/qs' || folder === 'node_modules/express';
  expect(bundledAdvisories(report, isBundled)).toEqual([
    'high: qs: It can be made to hang (https://github.com/advisories/GHSA-1)',
  ]);
  expect(bundledAdvisories({ message: '405 Method Not Allowed' }, isBundled)).toEqual([]);
});
