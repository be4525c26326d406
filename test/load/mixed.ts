import { Agent, request } from 'node:http';
import { overlapping } from '../bench/load/workloads.ts';

/** A request of the mix, and the statuses that it may have. */
type Step = {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly statuses: readonly number[];
};

type Answer = { readonly status: number; readonly text: string };

const positions = '/intacct/ia/api/v1/objects/construction/employee-position';
const terms = '/ukg/api/v1/commons/persons/employment_terms';

/** One user of one sandbox: works in it, step by step, as clients and testers of all three vendors do. */
export class User {
  readonly #send: (step: Step) => Promise<Answer>;
  readonly name: string;
  #made = 0;

  constructor(name: string, send: (step: Step, sandbox: string) => Promise<Answer>) {
    this.name = name;
    this.#send = (step) => send(step, name);
  }

  /** Does one piece of work. @param chance a number from 0 up to 1 that decides which */
  async work(chance: number): Promise<void> {
    const pieces = [
      () => this.#positions(),
      () => this.#terms(),
      () => this.#reads(),
      () => this.#reads(),
      () => this.#refusals(),
      () => this.#control(),
    ];
    await pieces[Math.floor(chance * pieces.length)]?.();
  }

  async #positions(): Promise<void> {
    this.#made += 1;
    const body = {
      id: `P-${this.#made}`,
      name: 'x'.repeat(this.#made % 81),
      description: 'x'.repeat(this.#made % 300),
    };
    const { status, text } = await this.#send({ method: 'POST', path: positions, body, statuses: [201, 400] });
    if (status !== 201) return; // a restored snapshot has it already
    const key = /"key":"(\d+)"/.exec(text)?.[1] ?? '';
    const path = `${positions}/${key}`;
    await this.#send({ method: 'PATCH', path, body: { description: 'Changed' }, statuses: [200] });
    await this.#send({ method: 'GET', path, statuses: [200] });
    if (this.#made % 4 !== 0) await this.#send({ method: 'DELETE', path, statuses: [204] });
  }

  async #terms(): Promise<void> {
    await this.#send({ method: 'PUT', path: terms, body: overlapping, statuses: [200] });
    await this.#send({ method: 'GET', path: `${terms}?person_number=20190`, statuses: [200] });
  }

  async #reads(): Promise<void> {
    const query = { object: 'construction/employee-position', fields: ['key', 'id', 'name'], size: 50 };
    await this.#send({
      method: 'POST',
      path: '/intacct/ia/api/v1/services/core/query',
      body: query,
      statuses: [200],
    });
    await this.#send({ method: 'GET', path: '/poweroffice/v2/Employees', statuses: [200] });
  }

  async #refusals(): Promise<void> {
    await this.#send({ method: 'POST', path: positions, body: { id: 'BAD-1', name: 7 }, statuses: [400] });
    await this.#send({ method: 'GET', path: '/ukg/api/v1/nothing/here', statuses: [404, 501] });
  }

  async #control(): Promise<void> {
    this.#made += 1;
    const [name, admin] = [`at-${this.#made % 3}`, '/__admin'];
    await this.#send({ method: 'POST', path: `${admin}/snapshots`, body: { name }, statuses: [201] });
    await this.#send({ method: 'PATCH', path: `${admin}/clock`, body: { advance: 'P1D' }, statuses: [200] });
    await this.#send({ method: 'GET', path: `${admin}/requests?limit=20`, statuses: [200] });
    const fault = { match: { vendor: 'ukg-wfm' }, effect: { kind: 'status', status: 503 }, times: 1 };
    await this.#send({ method: 'POST', path: `${admin}/faults`, body: fault, statuses: [201] });
    await this.#send({ method: 'DELETE', path: `${admin}/faults`, statuses: [204] });
    await this.#send({ method: 'POST', path: `${admin}/snapshots/${name}/restore`, statuses: [204] });
    if (this.#made % 5 === 0) await this.#send({ method: 'POST', path: `${admin}/reset`, statuses: [204] });
  }

  /** Deletes the sandbox. */
  async leave(): Promise<void> {
    await this.#send({ method: 'DELETE', path: `/__admin/sandboxes/${this.name}`, statuses: [204] });
  }
}

/** Creates a function that sends a step to a sandbox. It throws an error for a status that the step may not have. */
export function createSend(url: string, maxSockets: number): (step: Step, sandbox: string) => Promise<Answer> {
  const { port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets });
  return async (step, sandbox) => {
    const answer = await exchange(agent, port, step, sandbox);
    if (step.statuses.includes(answer.status)) return answer;
    throw new Error(`${step.method} ${step.path} in ${sandbox}: ${answer.status} ${answer.text.slice(0, 500)}`);
  };
}

function exchange(agent: Agent, port: string, { method, path, body }: Step, sandbox: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers = {
      'X-Paystub-Sandbox': sandbox,
      ...(text === '' ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) }),
    };
    const sent = request({ agent, port, host: '127.0.0.1', method, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      answer.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(text);
  });
}
