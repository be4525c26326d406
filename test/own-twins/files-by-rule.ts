import { Runner } from '../../src/evidence/runner.ts';
import { vendors } from '../../src/vendors/index.ts';
import { readSequences } from '../evidence/read-sequences.ts';
import { createPerform } from '../evidence/task.ts';

/** The test files whose recorded requests each rule decides about, those that meet it most often first. */
export async function filesByRule(corpus: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { sequences } = await readSequences(corpus, true);
  const perform = createPerform(new Runner(vendors), sequences);
  const counts = new Map<string, Map<string, number>>();
  for (const { id, server } of sequences) {
    const file = server.replace(/#\d+$/, '');
    if (!file.endsWith('.test.ts')) continue;
    const { named } = await perform({ sequence: id, rules: undefined });
    for (const rule of named?.rules ?? []) {
      const files = counts.get(rule) ?? new Map<string, number>();
      counts.set(rule, files.set(file, (files.get(file) ?? 0) + 1));
    }
  }
  const ordered = Array.from(counts, ([rule, files]) => {
    const list = [...files].sort(([, a], [, b]) => b - a).map(([file]) => file);
    return [rule, list] as const;
  });
  return new Map(ordered);
}
