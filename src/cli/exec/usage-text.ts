import type { CalledOperation, Usage } from './usage-collector.ts';

/** What a run made of Paystub, for a terminal or a log. */
export function usageText({ requests, called, failures, inferred, breaches, neverCalled }: Usage): string {
  if (requests === 0)
    return 'paystub: no request came; does the command read PAYSTUB_URL, UKG_BASE_URL, INTACCT_BASE_URL or POWEROFFICE_BASE_URL?\n';
  const width = Math.max(...called.map(({ operation }) => operation.length));
  const lines = [
    `paystub: ${plural(requests, 'request')} to ${plural(called.length, 'operation')}`,
    ...called.map((one) => `  ${one.vendor.padEnd(14)}  ${one.operation.padEnd(width)}  ${statusesOf(one)}`),
    ...failures.flatMap(({ vendor, operation, status, count, verdict, answer, violations, rules }) => [
      `${status === 0 ? 'no answer' : status} ${vendor} ${operation}${count === 1 ? '' : ` (${count} times)`}: ${verdict}`,
      ...violations.map((text) => `  ${text}`),
      ...rules.map(({ id, says }) => `  ${id}: ${says}`),
      ...(answer === '' ? [] : [`  ${answer}`]),
    ]),
    ...(inferred.length === 0 ? [] : [`answers leaned on ${plural(inferred.length, 'inferred rule')}:`]),
    ...inferred.map(
      ({ id, says, count, chosen }) =>
        `  ${id}${chosen === undefined ? '' : `=${chosen}`} (${plural(count, 'time')}): ${says}`,
    ),
    ...neverCalled.map(
      ({ vendor, operations }) => `never called: ${plural(operations.length, 'other operation')} of ${vendor}`,
    ),
    ...breaches.map(
      ({ operation, rule, count }) =>
        `below the evidence floor: ${operation} was refused ${plural(count, 'time')} rather than lean on ${rule}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** `200 ×3, 409 ×1` */
export function statusesOf({ statuses }: Pick<CalledOperation, 'statuses'>): string {
  return Object.entries(statuses)
    .map(([status, count]) => `${status === '0' ? 'no answer' : status} ×${count}`)
    .join(', ');
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
