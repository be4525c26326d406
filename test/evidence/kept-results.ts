import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Checked, join } from '../../src/evidence/check-sequence.ts';
import type { Task } from './task.ts';

type File = { readonly code: string; readonly results: { readonly [sequence: string]: Checked } };

/** Results by sequence, which hold as long as the code is the same: a change of the tests runs only new sequences. */
export class KeptResults {
  readonly #path: string;
  readonly #code: string;
  readonly #results: Map<string, Checked>;
  /** Parts of sequences that are not whole yet, and how many tasks they still need. */
  readonly #parts = new Map<string, Checked[]>();
  readonly #missing = new Map<string, number>();
  #saved = performance.now();

  /** @param code hash of the code that the results are of */
  constructor(path: string, code: string, { fresh }: { readonly fresh: boolean }) {
    this.#path = path;
    this.#code = code;
    const kept = fresh || !existsSync(path) ? undefined : (JSON.parse(readFileSync(path, 'utf8')) as File);
    this.#results = new Map(kept?.code === code ? Object.entries(kept.results) : []);
  }

  has(sequence: string): boolean {
    return this.#results.has(sequence);
  }

  /** Says which tasks will be performed. */
  expect(tasks: readonly Task[]): void {
    for (const { sequence } of tasks) this.#missing.set(sequence, (this.#missing.get(sequence) ?? 0) + 1);
  }

  /** Adds the result of a task; from time to time all are saved, so that a run that is ended can go on. */
  add({ sequence }: Task, checked: Checked): void {
    const parts = [...(this.#parts.get(sequence) ?? []), checked];
    const missing = (this.#missing.get(sequence) ?? 1) - 1;
    this.#parts.set(sequence, parts);
    this.#missing.set(sequence, missing);
    if (missing > 0) return;
    this.#parts.delete(sequence);
    this.#results.set(sequence, join(parts));
    if (performance.now() - this.#saved > 20_000) this.save();
  }

  /** The results of sequences. */
  of(sequences: readonly string[]): readonly Checked[] {
    return sequences.flatMap((sequence) => this.#results.get(sequence) ?? []);
  }

  save(): void {
    mkdirSync(dirname(this.#path), { recursive: true });
    const file: File = { code: this.#code, results: Object.fromEntries(this.#results) };
    writeFileSync(this.#path, JSON.stringify(file));
    this.#saved = performance.now();
  }
}
