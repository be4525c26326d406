import type { Since } from '../../engine/replicas/shared-store.ts';
import type { Connections } from './connections.ts';
import type { Statements } from './statements.ts';
import { type Row, toLogRows } from './values.ts';

type Asked = {
  readonly id: string;
  readonly seq: number;
  readonly resolve: (since: Since | undefined) => void;
  readonly reject: (error: unknown) => void;
};

/** Questions that are under way at the same time; those that come meanwhile are asked together. */
const maxUnderWay = 2;
/** Sandboxes that are asked for together. */
const maxTogether = 64;

/** Asks a database for rows after those that are known, for many sandboxes at once where many are asked for. */
export class NewestRows {
  readonly #connections: Connections;
  readonly #statements: Statements;
  readonly #toSince: (id: string, row: Row) => Omit<Since, 'rows'>;
  #waiting: Asked[] = [];
  #underWay = 0;

  /** @param toSince reads the head of a sandbox from a row */
  constructor(
    connections: Connections,
    statements: Statements,
    toSince: (id: string, row: Row) => Omit<Since, 'rows'>,
  ) {
    this.#connections = connections;
    this.#statements = statements;
    this.#toSince = toSince;
  }

  /** The rows after one; `undefined` where the sandbox is gone. @throws DatabaseError */
  ask(id: string, seq: number): Promise<Since | undefined> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ id, seq, resolve, reject });
      if (this.#underWay < maxUnderWay) void this.#askAll();
    });
  }

  async #askAll(): Promise<void> {
    this.#underWay += 1;
    while (this.#waiting.length > 0) {
      const asked = this.#waiting.splice(0, maxTogether);
      try {
        const rows = Map.groupBy(await this.#send(asked), ({ position }) => position);
        for (const [n, { id, resolve }] of asked.entries()) resolve(this.#read(id, rows.get(n + 1) ?? []));
      } catch (error) {
        for (const { reject } of asked) reject(error);
      }
    }
    this.#underWay -= 1;
  }

  async #send(asked: readonly Asked[]): Promise<readonly Row[]> {
    const [first, second] = asked;
    const { since, sinceAll } = this.#statements;
    const answer =
      second === undefined
        ? await this.#connections.ask(since, [first?.id, first?.seq])
        : await this.#connections.ask(sinceAll, [asked.map(({ id }) => id), asked.map(({ seq }) => seq)]);
    return answer.rows;
  }

  #read(id: string, rows: readonly Row[]): Since | undefined {
    const [first] = rows;
    if (first === undefined) return undefined;
    return { ...this.#toSince(id, first), rows: first.seq === null ? [] : toLogRows(rows) };
  }
}
