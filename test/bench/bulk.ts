import { strict as assert } from 'node:assert';
import type { Visit } from './load/client.ts';
import { cut, overlapping, request, same } from './load/workloads.ts';
import { type Length, observe, warm } from './measure.ts';
import { startPaystub } from './servers/contestant.ts';
import { median, say, table } from './table.ts';

/** The processor time of a bulk request and of single ones, in microseconds per request. */
export type Bulk = {
  readonly people: number;
  /** The PUT of two overlapping terms of one person. */
  readonly single: number;
  /** The multi_upsert of the same terms of all people. */
  readonly bulk: number;
  /** The number of single requests that cost as much as the bulk request. */
  readonly ratio: number;
  /** The lowest and the highest ratio of a round. */
  readonly ratios: readonly [number, number];
};

const path = '/ukg/api/v1/commons/persons/employment_terms';
const people = 100; // the most that the vendor accepts at once
const firstNumber = 100_001; // of a generated company
const numbers = Array.from({ length: people }, (_, i) => String(firstNumber + i));

/** Compares the cost of a UKG bulk update of a hundred people with that of one person. */
export async function benchBulk({ rounds, warmUp, window }: Length): Promise<Bulk> {
  const server = await startPaystub('--memory', '--people', String(people));
  try {
    const found: (readonly [number, number])[] = [];
    await warm(server, putOne, warmUp.requests, warmUp.milliseconds);
    await warm(server, upsertAll, warmUp.requests, warmUp.milliseconds);
    for (let round = 0; round < rounds; round += 1) {
      const single = await observe(server, putOne, window);
      const bulk = await observe(server, upsertAll, window);
      found.push([single.cpu, bulk.cpu]);
    }
    return report(found);
  } finally {
    await server.stop();
  }
}

function report(found: readonly (readonly [number, number])[]): Bulk {
  const ratios = found.map(([single, bulk]) => bulk / single);
  const figures: Bulk = {
    people,
    single: median(found.map(([single]) => single)),
    bulk: median(found.map(([, bulk]) => bulk)),
    ratio: median(ratios),
    ratios: [Math.min(...ratios), Math.max(...ratios)],
  };
  const cells = [figures.single, figures.bulk, figures.ratio, ...figures.ratios].map((value) => value.toFixed(1));
  say(
    table([
      ['CPU µs', 'PUT of one', `multi_upsert of ${people}`, 'ratio', 'from', 'to'],
      ['two terms each', ...cells],
    ]),
  );
  return figures;
}

const ofPerson = (personNumber: string) => ({ ...overlapping, personIdentity: { personNumber } });
const putOne: Visit = (client) => {
  const number = numbers[client] ?? '';
  return same(request('PUT', path, ofPerson(number)), (body) => assertCut([body], [number]));
};
const upsertAll: Visit = () =>
  same(request('POST', `${path}/multi_upsert`, numbers.map(ofPerson)), (body) => assertCut(body, numbers));

/** Asserts that each person has exactly the two terms, with the earlier one cut. */
function assertCut(body: unknown, expectedNumbers: readonly string[]): void {
  const answers = body as { personIdentity: { personNumber: string }; assignments: unknown }[];
  const found = answers.map(({ personIdentity, assignments }) => [personIdentity.personNumber, assignments]);
  assert.deepEqual(
    found,
    expectedNumbers.map((number) => [number, cut.assignments]),
  );
}
