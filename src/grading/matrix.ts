import { visibleTarget } from '../engine/http/path-pattern.ts';
import type { Entry } from '../engine/journal/entry.ts';

/** A request of a run, as far as the matrix needs it. */
export type Step = {
  /** The sandbox, and which of its lives: a reset begins a new one. Steps of one job are one client's work. */
  readonly job: string;
  readonly vendor: string;
  readonly operation: string;
  /** `POST /v2/Employees 403`. */
  readonly line: string;
  readonly status: number;
  readonly code: string;
  readonly writes: boolean;
  readonly asked: readonly string[];
};

/** The things that a client can do after a refusal, the worst last. */
export const reactions = ['stopped', 'retried', 'went-on', 'wrote-half'] as const;
export type Reaction = (typeof reactions)[number];

/** One privilege, and the client's work without it. */
export type MatrixRow = {
  readonly privilege: string;
  /** The first request that was refused for it; none where another privilege stands in, or nothing is refused. */
  readonly refused?: Pick<Step, 'vendor' | 'operation' | 'status' | 'code' | 'line'>;
  readonly reaction?: Reaction;
  /** Number of times that the refused request was sent again. */
  readonly retries: number;
  /** Exit code of the command, or of the scenarios. */
  readonly code: number;
};

/** Notes the requests of a run as steps. @param isPublic true for an operation that needs no token */
export class StepRecorder {
  readonly steps: Step[] = [];
  readonly #lives = new Map<string, { life: number; last: number }>();
  readonly #isPublic: (vendor: string, operation: string) => boolean;
  readonly #codeOf: (entry: Entry) => string;

  constructor(isPublic: (vendor: string, operation: string) => boolean, codeOf: (entry: Entry) => string) {
    this.#isPublic = isPublic;
    this.#codeOf = codeOf;
  }

  readonly note = (entry: Entry, sandbox: { readonly name: string }): void => {
    const { vendor, operation = '', request, reply, changes, asked = [] } = entry;
    this.steps.push({
      ...{ job: this.#jobOf(sandbox.name, entry.id), vendor, operation, status: reply.status, asked },
      line: `${request.method} ${visibleTarget(request)} ${reply.status}`,
      code: reply.status >= 400 ? this.#codeOf(entry) : '',
      writes: changes.length > 0 && reply.status < 400 && !this.#isPublic(vendor, operation),
    });
  };

  #jobOf(name: string, id: number): string {
    const { life, last } = this.#lives.get(name) ?? { life: 1, last: 0 };
    const now = { life: id > last ? life : life + 1, last: id };
    this.#lives.set(name, now);
    return `${name} ${now.life}`;
  }
}

/** The privileges that a run asks for, in the order of their first use. */
export function privilegesOf(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.flatMap(({ asked }) => asked))];
}

/** The client's work without a privilege: of all its jobs the one that ended worst. */
export function rowOf(privilege: string, steps: readonly Step[], code: number): MatrixRow {
  const jobs = [...Map.groupBy(steps, ({ job }) => job).values()];
  const ends = jobs.flatMap((job) => {
    const end = reactionIn(job, privilege);
    return end === undefined ? [] : [end];
  });
  const [worst] = ends.toSorted((a, b) => reactions.indexOf(b.reaction) - reactions.indexOf(a.reaction));
  return { privilege, code, retries: 0, ...worst };
}

function reactionIn(
  job: readonly Step[],
  privilege: string,
): Required<Pick<MatrixRow, 'refused' | 'reaction' | 'retries'>> | undefined {
  const at = job.findIndex(({ asked, status }) => status >= 400 && asked.includes(privilege));
  const refused = job[at];
  if (refused === undefined) return undefined;
  const [before, after] = [job.slice(0, at), job.slice(at + 1)];
  const isRetry = ({ line }: Step) => line === refused.line;
  const retries = after.filter(isRetry).length;
  const goesOn = after.some((step) => !isRetry(step));
  const wroteHalf = before.some(({ writes }) => writes) && after.some(({ writes }) => writes);
  const reaction = wroteHalf ? 'wrote-half' : goesOn ? 'went-on' : retries > 0 ? 'retried' : 'stopped';
  return { refused, reaction, retries };
}
