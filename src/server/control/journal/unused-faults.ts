import type { Fault, FaultMatch } from '../../../engine/faults/faults.ts';
import { counted } from '../../../engine/printable.ts';
import type { Sandbox } from '../../../engine/sandbox/sandbox.ts';
import type { ServerFacts, Shape } from '../call.ts';
import { nearest } from './verify.ts';

type UnusedFault = NonNullable<Shape<'Verdict'>['unusedFaults']>[number];
type Facts = Pick<ServerFacts, 'vendors'>;

/** Requests among which the nearest one to a fault is looked for, and faults that it is looked for: others wait for it. */
const [maxCompared, maxExplained] = [1000, 20];

/** Faults that struck nothing so far, each with the reason as far as the journal shows it. */
export function unusedFaults(faults: readonly Fault[], sandbox: Sandbox, facts: Facts): readonly UnusedFault[] {
  const unused = faults.filter(({ struck }) => struck === 0);
  const entries = unused.length === 0 ? [] : sandbox.journal.latest(maxCompared);
  return unused.map((fault, i) => ({
    ...describe(fault, sandbox),
    ...(fault.matched > 0 || i >= maxExplained ? {} : nearest(expectationOf(fault.match), entries, facts)),
  }));
}

/** The line that tells of an unused fault. */
export function unusedFaultText({ fault, says, nearest: near }: UnusedFault, sandbox: string): string {
  const differences = near?.differences.map(
    ({ at, expected, found }) => `${at} ${JSON.stringify(expected)}, not ${JSON.stringify(found)}`,
  );
  const hint = near === undefined ? '' : `; request ${near.request} came nearest: ${differences?.join(', ')}`;
  return `${fault} of the sandbox ${sandbox} struck nothing: ${says}${hint}`;
}

/** The lines that tell of the faults in place, in all sandboxes, that struck nothing so far. */
export function unusedFaultLines(facts: Pick<ServerFacts, 'sandboxes' | 'vendors'>): readonly string[] {
  return facts.sandboxes
    .awake()
    .flatMap((sandbox) =>
      unusedFaults(sandbox.faults.list(), sandbox, facts).map((fault) => unusedFaultText(fault, sandbox.name)),
    );
}

function describe({ id, match, matched }: Fault, sandbox: Sandbox): UnusedFault {
  const requests = sandbox.journal.total;
  if (matched > 0)
    return { fault: id, says: `${counted(matched, 'request')} matched ${wording(match)}, and it was not yet due` };
  const says = requests === 0 ? 'no request came' : `none of ${counted(requests, 'request')} matched ${wording(match)}`;
  return { fault: id, says };
}

function expectationOf({ vendor, operation, method, path }: FaultMatch): Shape<'Expectation'> {
  return {
    ...(vendor === undefined ? {} : { vendor: vendor as Shape<'VendorName'> }),
    ...(operation === undefined ? {} : { operation }),
    ...(method === undefined ? {} : { method }),
    ...(path === undefined ? {} : { path }),
  };
}

function wording({ headers, body, ...match }: FaultMatch): string {
  const parts = [match.vendor, match.operation, match.method, match.path];
  const further = [headers === undefined ? [] : ['its headers'], body === undefined ? [] : ['its body']].flat();
  const words = [...parts.filter((part) => part !== undefined), ...further];
  return words.length === 0 ? 'it' : words.join(' ');
}
