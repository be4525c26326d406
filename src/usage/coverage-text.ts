import { counted, forTerminalLine } from '../engine/printable.ts';
import { evidences } from '../engine/rules/rules.ts';
import type { Coverage, CoveredHazard } from './coverage.ts';

/** The coverage for a terminal or a log. @param missing names of required hazards that were not met */
export function coverageText(coverage: Coverage, missing: readonly string[] = []): string {
  const vendors = [...new Set(coverage.operations.map(({ vendor }) => vendor))];
  const hazards = coverage.hazards.filter(({ vendor }) => vendors.includes(vendor));
  const lines = [
    ...vendors.flatMap((vendor) => vendorLines(vendor, coverage)),
    ...(vendors.length === 0 ? ['coverage: no request came'] : []),
    ...section('hazards met:', hazards.filter(isMet).map(metLine)),
    ...section('hazards that no request met:', hazards.filter((one) => !isMet(one)).flatMap(unmetLines)),
    ...missing.map((name) => `required, and not met: ${name}`),
  ];
  return `${lines.map(forTerminalLine).join('\n')}\n`;
}

function vendorLines(vendor: string, { operations, rules }: Coverage): readonly string[] {
  const own = operations.filter((one) => one.vendor === vendor);
  const ownRules = rules.filter((one) => one.vendor === vendor);
  const called = own.filter(({ statuses }) => Object.keys(statuses).length > 0);
  const byEvidence = evidences.map(
    (kind) => `${shareOf(ownRules.filter(({ evidence }) => evidence === kind))} ${kind}`,
  );
  return [
    `coverage of ${vendor}: ${called.length} of ${own.length} operations, ${shareOf(ownRules)} rules (${byEvidence.join(', ')})`,
    ...called.map(
      ({ operation, statuses, unseen }) =>
        `  ${operation}: ${Object.keys(statuses).join(', ')}${unseen.length === 0 ? '' : `; never ${unseen.join(', ')}`}`,
    ),
  ];
}

function shareOf(rules: Coverage['rules']): string {
  return `${rules.filter(({ requests }) => requests > 0).length} of ${rules.length}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function isMet({ requests }: CoveredHazard): boolean {
  return requests > 0;
}

function metLine({ vendor, name, requests }: CoveredHazard): string {
  return `  ${vendor} ${name} (${counted(requests, 'request')})`;
}

function unmetLines({ vendor, name, says, how }: CoveredHazard): readonly string[] {
  return [`  ${vendor} ${name}: ${says}`, `    ${how}`];
}
