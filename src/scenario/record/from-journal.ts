import type { Operation } from '../../engine/http/contract.ts';
import { redactText } from '../../engine/journal/redact.ts';
import { KnownValues } from './known-values.ts';
import { criteriaFor } from './recorded-criteria.ts';
import { type RecordedRequest, type RecordedVendor, readRequest, requestMembers } from './recorded-request.ts';
import type { RecordedExchange, Recording } from './recording.ts';

type Step = Readonly<Record<string, unknown>> & { readonly stepId: string };
type Taken = { readonly exchange: RecordedExchange; readonly request: RecordedRequest };

/** A recorded session as an Arazzo document. */
export type FromJournal = {
  /** `undefined` where no request could be taken in. */
  readonly document?: Readonly<Record<string, unknown>>;
  readonly steps: number;
  /** What `paystub replay` must be told, so that it is as strict as the recorded sandbox was. */
  readonly flags: readonly string[];
  /** The requests that no scenario can send, and why. */
  readonly leftOut: readonly { readonly line: RecordedExchange['line']; readonly reason: string }[];
};

/**
 * Makes an Arazzo 1.0.1 document of a recorded session, which replays against a fresh Paystub: it starts at the seed and
 * at the time of the session, takes ids from the answers that brought them up, and asks of each answer what stays the
 * same from run to run.
 * @param specification where the document finds the contract of a vendor, or of `paystub`
 */
export function fromJournal(
  recording: Recording,
  workflowId: string,
  vendors: readonly RecordedVendor[],
  specification: (name: string) => string,
): FromJournal {
  const taken: Taken[] = [];
  const leftOut: FromJournal['leftOut'][number][] = [];
  for (const exchange of recording.exchanges) {
    const vendor = vendors.find(({ name }) => name === exchange.line.vendor);
    const request = readRequest(exchange, vendor, recording.secrets);
    if (typeof request === 'string') leftOut.push({ line: exchange.line, reason: request });
    else taken.push({ exchange, request });
  }
  const flags = flagsFor(recording.settings);
  const [first] = taken;
  if (first === undefined) return { steps: 0, flags, leftOut };
  const used = ['paystub', ...new Set(taken.map(({ exchange }) => exchange.line.vendor))];
  const document = {
    arazzo: '1.0.1',
    info: {
      title: 'A recorded session',
      version: '1',
      summary: `${taken.length} requests, recorded ${first.exchange.line.at}`,
    },
    sourceDescriptions: used.map((name) => ({ name: sourceOf(name), url: specification(name), type: 'openapi' })),
    workflows: [{ workflowId, summary: 'What was asked and answered', steps: stepsOf(taken, recording) }],
  };
  return { document, steps: taken.length, flags, leftOut };
}

function sourceOf(vendor: string): string {
  return vendor.replaceAll('-', '_');
}

function stepsOf(taken: readonly Taken[], recording: Recording): readonly Step[] {
  const known = new KnownValues();
  const at = taken.map(({ exchange }) => Date.parse(exchange.line.at));
  const lasting = { known, times: [Math.min(...at), Math.max(...at)] as const, host: recording.host };
  const clock = new ClockSteps(taken.map(({ request }) => request));
  const stepIds = new StepIds();
  const made = taken.map(({ exchange, request }) => {
    const stepId = stepIds.next(request.operation.id);
    const { line, reply } = exchange;
    const before = clock.before(line.at);
    const members = requestMembers(request, known);
    known.sent(request.body?.payload, ...request.parameters.map(({ value }) => value));
    const makes = isWrite(request.operation) && line.status < 300;
    const criteria = criteriaFor(exchange, makes, lasting);
    known.answered(stepId, reply.body, makes);
    return { before, stepId, exchange, members, criteria };
  });
  return [
    ...settingSteps(recording),
    ...made.flatMap(({ before, stepId, exchange, members, criteria }) => {
      const outputs = known.outputsOf(stepId);
      const step = {
        stepId,
        ...described(exchange, recording.secrets),
        operationId: `$sourceDescriptions.${sourceOf(exchange.line.vendor)}.${exchange.line.operation}`,
        ...members,
        successCriteria: criteria,
        ...(Object.keys(outputs).length === 0 ? {} : { outputs }),
      };
      return [...before, step];
    }),
  ];
}

/** What the request did, where it did anything. */
function described({ effects }: RecordedExchange, secrets: readonly string[]): { description?: string } {
  if (effects.length === 0) return {};
  const said = effects.slice(0, mostEffects).join('; ') + (effects.length > mostEffects ? ' …' : '');
  return { description: redactText(said, new Set(secrets)) };
}

const mostEffects = 3;

function isWrite({ method, path }: Operation): boolean {
  return method !== 'GET' && !/(_read|\/query|\/list)$/.test(path);
}

/** Steps that bring a fresh sandbox to where the recorded one was. */
function settingSteps({ choices }: Recording): readonly Step[] {
  return [
    control('reset', 'reset', 204),
    ...Object.entries(choices).map(([id, variant], at) =>
      control(`choice-${at + 1}`, 'chooseVariant', 200, { payload: { variant }, path: { id } }),
    ),
  ];
}

/** What a scenario cannot set for itself: its sandbox is named by the replay. */
function flagsFor({ evidence = 'inferred', limits = 'off' }: Recording['settings']): readonly string[] {
  return [
    ...(evidence === 'inferred' ? [] : [`--evidence ${evidence}`]),
    ...(limits === 'off' ? [] : [`--limits ${limits}`]),
  ];
}

type Sent = { readonly payload?: unknown; readonly path?: Readonly<Record<string, string>> };

function control(stepId: string, operation: string, status: number, { payload, path = {} }: Sent = {}): Step {
  const parameters = Object.entries(path).map(([name, value]) => ({ name, in: 'path', value }));
  return {
    stepId,
    operationId: `$sourceDescriptions.paystub.${operation}`,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(payload === undefined ? {} : { requestBody: { contentType: 'application/json', payload } }),
    successCriteria: [{ condition: `$statusCode == ${status}` }],
  };
}

const minute = 60_000;

/** Steps that set the clock: to where the session began, and where time went on without requests. */
class ClockSteps {
  readonly #slack: number;
  #now: number | undefined;
  #count = 0;

  constructor(requests: readonly RecordedRequest[]) {
    const timed = requests.some((request) => /\d\dT\d\d:/.test(JSON.stringify([request.parameters, request.body])));
    this.#slack = timed ? 1 : minute; // a client that sends times may ask for what changed in the last second
  }

  /** The steps that come before a request. */
  before(at: string): readonly Step[] {
    const time = Date.parse(at);
    const now = this.#now;
    if (now !== undefined && time >= now && time - now < this.#slack && sameDay(now, time)) return [];
    this.#now = time;
    this.#count += 1;
    return [control(`clock-${this.#count}`, 'changeClock', 200, { payload: { now: at, mode: 'frozen' } })];
  }
}

function sameDay(a: number, b: number): boolean {
  return new Date(a).toISOString().slice(0, 10) === new Date(b).toISOString().slice(0, 10);
}

class StepIds {
  readonly #taken = new Map<string, number>();

  next(operation: string): string {
    const taken = (this.#taken.get(operation) ?? 0) + 1;
    this.#taken.set(operation, taken);
    return taken === 1 ? operation : `${operation}-${taken}`;
  }
}
