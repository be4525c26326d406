import type { Operation } from '../../engine/http/contract.ts';
import { redactText } from '../../engine/journal/redact.ts';
import { counted } from '../../engine/printable.ts';
import { ClockSteps } from './clock-steps.ts';
import { type ArazzoStep, controlStep } from './control-step.ts';
import { KnownValues } from './known-values.ts';
import { criteriaFor, statusOf } from './recorded-criteria.ts';
import { type RecordedRequest, type RecordedVendor, readRequest, requestMembers } from './recorded-request.ts';
import type { RecordedExchange, Recording } from './recording.ts';

/** An exchange that becomes a step. */
type Replayable = { readonly exchange: RecordedExchange; readonly request: RecordedRequest };

/** A request that no scenario can send, and why. */
type LeftOut = { readonly line: RecordedExchange['line']; readonly reason: string };

/** The requests that a scenario is made of, by their numbers, and how much of their answers it checks. */
export type ScenarioRange = {
  /** The first request; all from the beginning if not given. */
  readonly from?: number | undefined;
  /** The last request; all to the end if not given. */
  readonly to?: number | undefined;
  /** True to check status, lengths of lists and identifiers alone. */
  readonly loose?: boolean;
};

/** A recorded session as an Arazzo document. */
export type FromJournal = {
  /** `undefined` if no request can be replayed. */
  readonly document?: Readonly<Record<string, unknown>>;
  /** The number of requests in the document, those of `earlier` left out. */
  readonly steps: number;
  /** The number of requests before the first one that are in it because they changed something. */
  readonly earlier: number;
  /** The flags that make `paystub replay` as strict as the recorded sandbox was. */
  readonly flags: readonly string[];
  readonly leftOut: readonly LeftOut[];
};

/**
 * Makes an Arazzo 1.0.1 document of a recorded session, to be replayed against a fresh Paystub. It starts at the seed
 * and at the time of the session, takes ids from the answers that they appeared in, and checks of each answer what
 * stays the same from run to run. Of the requests before the first one of a range it has those that changed something,
 * with their status alone as criterion: the others find what they found when they were recorded.
 * @param specification returns the path of the contract of a vendor, or of `paystub`
 */
export function fromJournal(
  recording: Recording,
  workflowId: string,
  vendors: readonly RecordedVendor[],
  specification: (name: string) => string,
  range: ScenarioRange = {},
): FromJournal {
  const { replayable, leftOut } = sort(recording, vendors, range);
  const flags = flagsFor(recording);
  const first = replayable.find(({ exchange }) => !isEarlier(exchange, range));
  if (first === undefined) return { steps: 0, earlier: 0, flags, leftOut };
  const earlier = replayable.filter(({ exchange }) => isEarlier(exchange, range)).length;
  const steps = replayable.length - earlier;
  const sources = ['paystub', ...new Set(replayable.map(({ exchange }) => exchange.line.vendor))];
  const document = {
    arazzo: '1.0.1',
    info: {
      title: 'A recorded session',
      version: '1',
      summary: `${counted(steps, 'request')}, recorded ${first.exchange.line.at}`,
      ...(recording.ownData === undefined ? {} : { 'x-paystub-own-data': recording.ownData }),
    },
    sourceDescriptions: sources.map((name) => ({ name: sourceName(name), url: specification(name), type: 'openapi' })),
    workflows: [
      {
        workflowId,
        summary: 'What was asked and answered',
        steps: [...preparationSteps(recording), ...requestSteps(replayable, recording, range)],
      },
    ],
  };
  return { document, steps, earlier, flags, leftOut };
}

/** Separates the exchanges that become steps from those that no scenario can send. */
function sort(recording: Recording, vendors: readonly RecordedVendor[], range: ScenarioRange) {
  const { to = Number.POSITIVE_INFINITY } = range;
  const replayable: Replayable[] = [];
  const leftOut: LeftOut[] = [];
  for (const exchange of recording.exchanges) {
    if (exchange.line.id > to || (isEarlier(exchange, range) && exchange.changes.length === 0)) continue;
    const vendor = vendors.find(({ name }) => name === exchange.line.vendor);
    const request = readRequest(exchange, vendor, recording.secrets);
    if (typeof request === 'string') leftOut.push({ line: exchange.line, reason: request });
    else replayable.push({ exchange, request });
  }
  return { replayable, leftOut };
}

function isEarlier({ line }: RecordedExchange, { from = 0 }: ScenarioRange): boolean {
  return line.id < from;
}

/** Returns the flags for settings that a scenario cannot make itself, because the replay creates its sandbox. */
function flagsFor({ settings: { evidence = 'inferred', limits = 'off' }, ownData }: Recording): readonly string[] {
  return [
    ...(ownData === undefined ? [] : [ownData.from]),
    ...(evidence === 'inferred' ? [] : [`--evidence ${evidence}`]),
    ...(limits === 'off' ? [] : [`--limits ${limits}`]),
  ];
}

function sourceName(vendor: string): string {
  return vendor.replaceAll('-', '_');
}

/** Returns the steps that bring a fresh sandbox to the recorded one's start. */
function preparationSteps({ choices, twins }: Recording): readonly ArazzoStep[] {
  return [
    controlStep('reset', 'reset', 204),
    ...Object.entries(choices).map(([id, variant], at) =>
      controlStep(`choice-${at + 1}`, 'setRule', 200, { payload: { variant }, path: { id } }),
    ),
    ...Object.entries(twins).map(([id, position], at) => {
      const twin = position === 'twin' ? true : position;
      return controlStep(`twin-${at + 1}`, 'setRule', 200, { payload: { twin }, path: { id } });
    }),
  ];
}

/**
 * Returns the steps of the requests. A step's outputs are known only after the last request, as any later request may
 * use one; so all requests are read before the first step is made.
 */
function requestSteps(
  replayable: readonly Replayable[],
  { host, secrets }: Recording,
  range: ScenarioRange,
): readonly ArazzoStep[] {
  const known = new KnownValues();
  const times = replayable.map(({ exchange }) => Date.parse(exchange.line.at));
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const facts = { known, times: [start, end] as const, host, loose: range.loose === true };
  const clock = new ClockSteps(replayable.map(({ request }) => request));
  const stepIds = new StepIds();
  const drafts = replayable.map(({ exchange, request }) => {
    const { line, reply } = exchange;
    const stepId = stepIds.next(request.operation.id);
    const clockSteps = clock.before(line.at);
    const members = requestMembers(request, known);
    known.noteSent(request.body?.payload, ...request.parameters.map(({ value }) => value));
    const writes = isWrite(request.operation) && line.status < 300;
    const successCriteria = isEarlier(exchange, range) ? statusOf(exchange) : criteriaFor(exchange, writes, facts);
    known.noteAnswer(stepId, reply.body, writes);
    return { clockSteps, stepId, exchange, members, successCriteria };
  });
  return drafts.flatMap(({ clockSteps, stepId, exchange, members, successCriteria }) => {
    const outputs = known.outputsOf(stepId);
    const step = {
      stepId,
      ...description(exchange, secrets),
      operationId: `$sourceDescriptions.${sourceName(exchange.line.vendor)}.${exchange.line.operation}`,
      ...members,
      successCriteria,
      ...(Object.keys(outputs).length === 0 ? {} : { outputs }),
    };
    return [...clockSteps, step];
  });
}

const maxEffects = 3;

/** Returns the effects of a request as the step's description, if it had any. */
function description({ effects }: RecordedExchange, secrets: readonly string[]): { description?: string } {
  if (effects.length === 0) return {};
  const text = effects.slice(0, maxEffects).join('; ') + (effects.length > maxEffects ? ' …' : '');
  return { description: redactText(text, new Set(secrets)) };
}

function isWrite({ method, path }: Operation): boolean {
  return method !== 'GET' && !/(_read|\/query|\/list)$/.test(path);
}

/** Ids of steps: the name of the operation, with a number from its second call on. */
class StepIds {
  readonly #counts = new Map<string, number>();

  next(operation: string): string {
    const count = (this.#counts.get(operation) ?? 0) + 1;
    this.#counts.set(operation, count);
    return count === 1 ? operation : `${operation}-${count}`;
  }
}
