import type { Coverage, CoveredHazard } from './coverage.ts';
import { escaped, page, row, table } from './page.ts';

/** The coverage as one page that works offline. */
export function coverageToHtml({ operations, rules, hazards }: Coverage): string {
  const called = operations.filter(({ statuses }) => Object.keys(statuses).length > 0);
  const never = operations.filter((one) => !called.includes(one));
  const [met, others] = [rules.filter(({ requests }) => requests > 0), rules.filter(({ requests }) => requests === 0)];
  return page('Paystub coverage', [
    `<p>${called.length} of ${operations.length} operations, ${met.length} of ${rules.length} rules, ${hazards.filter(({ requests }) => requests > 0).length} of ${hazards.length} hazards.</p>`,
    table('Hazards', ['Vendor', 'Hazard', 'Requests', 'Says', 'How to bring it about'], hazards.map(hazardRow)),
    table('Operations', ['Vendor', 'Operation', 'Answered', 'Never'], called.map(operationRow)),
    table(
      'Never called',
      ['Vendor', 'Operation'],
      never.map(({ vendor, operation }) => row(vendor, `<code>${escaped(operation)}</code>`)),
    ),
    table('Rules that decided', ['Rule', 'Evidence', 'Requests'], met.map(ruleRow)),
    table('Rules that no request touched', ['Rule', 'Evidence', 'Requests'], others.map(ruleRow)),
  ]);
}

function hazardRow({ vendor, name, requests, says, how }: CoveredHazard): string {
  const count = requests === 0 ? '<span class="bad">none</span>' : String(requests);
  return row(escaped(vendor), `<code>${escaped(name)}</code>`, count, escaped(says), escaped(how));
}

function operationRow({ vendor, operation, statuses, unseen }: Coverage['operations'][number]): string {
  const answered = Object.entries(statuses).map(([status, count]) => `${escaped(status)} ×${count}`);
  return row(escaped(vendor), `<code>${escaped(operation)}</code>`, answered.join(', '), escaped(unseen.join(', ')));
}

function ruleRow({ id, evidence, requests }: Coverage['rules'][number]): string {
  return row(`<code>${escaped(id)}</code>`, evidence, String(requests));
}
