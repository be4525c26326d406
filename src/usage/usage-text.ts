import { createPaint, type Paint } from '../engine/paint.ts';
import { counted, forTerminalLine } from '../engine/printable.ts';
import type { CalledOperation, Usage } from './usage.ts';

/**
 * Returns the use that a run made of the server, for a terminal or a log.
 * @param variables those of which a command should have read one; none if the run was no command's
 * @param colours true where the text is shown in colours
 */
export function usageText(usage: Usage, variables: readonly string[] = [], colours = false): string {
  const paint = createPaint(colours);
  const { requests, called, failures, inferred, twins, breaches, neverCalled, unusedFaults } = usage;
  const unused = unusedFaults.map((line) => `${paint('yellow', 'never struck')}: ${forTerminalLine(line)}`);
  if (requests === 0) return [noRequestText(variables), ...unused.map((line) => `${line}\n`)].join('');
  const width = Math.max(...called.map(({ operation }) => operation.length));
  const lines = [
    paint('bold', `paystub: ${counted(requests, 'request')} to ${counted(called.length, 'operation')}`),
    ...called.map(
      (one) => `  ${one.vendor.padEnd(14)}  ${forTerminalLine(one.operation).padEnd(width)}  ${statusesOf(one)}`,
    ),
    ...failures.flatMap((failure) => failureLines(failure, paint)),
    ...(inferred.length === 0 ? [] : [`answers leaned on ${counted(inferred.length, 'inferred rule')}:`]),
    ...inferred.map(
      ({ id, says, count, chosen }) =>
        `  ${id}${chosen === undefined ? '' : `=${chosen}`} (${counted(count, 'time')}): ${says}`,
    ),
    ...twins.map(
      ({ id, position, says, count }) =>
        `${paint('yellow', 'wrong on purpose')}: ${id}${position === 'twin' ? '' : `=${position}`} (${counted(count, 'time')}): ${says}`,
    ),
    ...neverCalled.map(({ vendor, operations }) =>
      paint('dim', `never called: ${counted(operations.length, 'other operation')} of ${vendor}`),
    ),
    ...unused,
    ...breaches.map(
      ({ operation, rule, count }) =>
        `${paint('red', 'below the evidence floor')}: ${forTerminalLine(operation)} was refused ${counted(count, 'time')} rather than lean on ${rule}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function noRequestText(variables: readonly string[]): string {
  if (variables.length === 0) return 'paystub: no request came\n';
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(variables);
  const library = variables.includes('PAYSTUB_URL') ? ', or call connectOrCreate()' : '';
  return `paystub: no request came; does the command read ${list}${library}?\n`;
}

function failureLines(failure: Usage['failures'][number], paint: Paint): readonly string[] {
  const { vendor, operation, status, count, verdict, answer, violations, rules } = failure;
  const times = count === 1 ? '' : ` (${count} times)`;
  // A verdict that begins with the operation says it for both.
  const reason = verdict.startsWith(`${operation} `) ? verdict.slice(operation.length) : `: ${verdict}`;
  const lines = [
    ...violations.map((violation) => `  ${violation}`),
    ...rules.map(({ id, says }) => `  ${id}: ${says}`),
    ...(answer === '' ? [] : [`  ${answer}`]),
  ];
  const head = forTerminalLine(` ${vendor} ${operation}${times}${reason}`);
  const word = status === 0 ? 'no answer' : String(status);
  return [paint(status > 0 && status < 500 ? 'yellow' : 'red', word) + head, ...lines.map(forTerminalLine)];
}

/** Returns how often each status was answered: `200 ×3, 409 ×1`. */
export function statusesOf({ statuses }: Pick<CalledOperation, 'statuses'>): string {
  return Object.entries(statuses)
    .map(([status, count]) => `${status === '0' ? 'no answer' : status} ×${count}`)
    .join(', ');
}
