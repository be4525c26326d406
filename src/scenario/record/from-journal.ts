import type { Operation } from '../../engine/http/contract.ts';
import { redactText } from '../../engine/journal/redact.ts';
import { ClockSteps } from './clock-steps.ts';
import { type ArazzoStep, controlStep } from './control-step.ts';
import { KnownValues } from './known-values.ts';
import { criteriaFor } from './recorded-criteria.ts';
import { type RecordedRequest, type RecordedVendor, readRequest, requestMembers } from './recorded-request.ts';
import type { RecordedExchange, Recording } from './recording.ts';

/** An exchange that becomes a step. */
type Replayable = { readonly exchange: RecordedExchange; readonly request: RecordedRequest };

/** A request that no scenario can send, and why. */
type LeftOut = { readonly line: RecordedExchange['line']; readonly reason: string };

/** A recorded session as an Arazzo document. */
export type FromJournal = {
  /** `undefined` if no request can be replayed. */
  readonly document?: Readonly<Record<string, unknown>>;
  /** The number of requests in the document. */
  readonly steps: number;
  /** The flags that make `paystub replay` as strict as the recorded sandbox was. */
  readonly flags: readonly string[];
  readonly leftOut: readonly LeftOut[];
};

/**
 * Makes an Arazzo 1.0.1 document of a recorded session, to be replayed against a fresh Paystub. It starts at the seed
 * and at the time of the session, takes ids from the answers that they appeared in, and checks of each answer what
 * stays the same from run to run.
 * @param specification returns the path of the contract of a vendor, or of `paystub`
 * @param loose true to check status, lengths of lists and identifiers alone
 */
export function fromJournal(
  recording: Recording,
  workflowId: string,
  vendors: readonly RecordedVendor[],
  specification: (name: string) => string,
  loose = false,
): FromJournal {
  const { replayable, leftOut } = sort(recording, vendors);
  const flags = flagsFor(recording);
  const [first] = replayable;
  if (first === undefined) return { steps: 0, flags, leftOut };
  const sources = ['paystub', ...new Set(replayable.map(({ exchange }) => exchange.line.vendor))];
  const document = {
    arazzo: '1.0.1',
    info: {
      title: 'A recorded session',
      version: '1',
      summary: `${replayable.length} requests, recorded ${first.exchange.line.at}`,
      ...(recording.ownData === undefined ? {} : { 'x-paystub-own-data': recording.ownData }),
    },
    sourceDescriptions: sources.map((name) => ({ name: sourceName(name), url: specification(name), type: 'openapi' })),
    workflows: [
      {
        workflowId,
        summary: 'What was asked and answered',
        steps: [...preparationSteps(recording), ...requestSteps(replayable, recording, loose)],
      },
    ],
  };
  return { document, steps: replayable.length, flags, leftOut };
}

/** Separates the exchanges that become steps from those that no scenario can send. */
function sort(recording: Recording, vendors: readonly RecordedVendor[]) {
  const replayable: Replayable[] = [];
  const leftOut: LeftOut[] = [];
  for (const exchange of recording.exchanges) {
    const vendor = vendors.find(({ name }) => name === exchange.line.vendor);
    const request = readRequest(exchange, vendor, recording.secrets);
    if (typeof request === 'string') leftOut.push({ line: exchange.line, reason: request });
    else replayable.push({ exchange, request });
  }
  return { replayable, leftOut };
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
  loose: boolean,
): readonly ArazzoStep[] {
  const known = new KnownValues();
  const times = replayable.map(({ exchange }) => Date.parse(exchange.line.at));
  const facts = { known, times: [Math.min(...times), Math.max(...times)] as const, host, loose };
  const clock = new ClockSteps(replayable.map(({ request }) => request));
  const stepIds = new StepIds();
  const drafts = replayable.map(({ exchange, request }) => {
    const { line, reply } = exchange;
    const stepId = stepIds.next(request.operation.id);
    const clockSteps = clock.before(line.at);
    const members = requestMembers(request, known);
    known.noteSent(request.body?.payload, ...request.parameters.map(({ value }) => value));
    const writes = isWrite(request.operation) && line.status < 300;
    const successCriteria = criteriaFor(exchange, writes, facts);
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
