import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AuditReport, bundledAdvisories } from './advisories.ts';

// Asks the registry for advisories about the packages of dist/sbom.cdx.json, and fails if there are any. Where the
// registry cannot be asked, it says so and does not fail.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readJson = (file: string) => JSON.parse(readFileSync(root + file, 'utf8'));

const { components } = readJson('dist/sbom.cdx.json') as { components: { name: string; version: string }[] };
const bundled = new Set(components.map(({ name, version }) => `${name}@${version}`));
const isBundled = (folder: string) => {
  const { name, version } = readJson(`${folder}/package.json`);
  return bundled.has(`${name}@${version}`);
};

const { stdout, error } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8', timeout: 60_000 });
const report = (error === undefined && stdout !== '' ? JSON.parse(stdout) : {}) as AuditReport;
if (report.vulnerabilities === undefined) {
  process.stderr.write(`the packages in the bundle are not audited: ${error?.message ?? report.message}\n`);
} else {
  const advisories = bundledAdvisories(report, isBundled);
  process.stdout.write(
    [...advisories, `${bundled.size} packages audited, ${advisories.length} advisories`, ''].join('\n'),
  );
  process.exitCode = advisories.length === 0 ? 0 : 1;
}
