/** One value of a metric. */
export type Sample = {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
};

// Values are what Go's ParseFloat reads: NaN in any case.
const line = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (N[aA][nN]|[+-]?(?:Inf|[0-9.]+(?:e[+-]?[0-9]+)?))(?: [0-9]+)?$/;
const label = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/gy;

/**
 * Reads the text format 0.0.4 as prometheus.io/docs/instrumenting/exposition_formats has it: names of letters, digits and
 * underscores, one type and one help a metric before its samples, lines that end with `\n`, the samples of a metric together.
 * @throws Error for anything else
 */
export function readMetrics(text: string): readonly Sample[] {
  if (!text.endsWith('\n')) throw new Error('the last line has no end');
  const types = new Map<string, string>();
  const seen = new Set<string>();
  return text.split('\n').flatMap((row) => {
    if (row === '') return [];
    const [, kind, of = '', rest = ''] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(row) ?? [];
    if (kind === 'TYPE') {
      if (types.has(of) || !/^(counter|gauge|histogram|summary|untyped)$/.test(rest))
        throw new Error(`bad type: ${row}`);
      types.set(of, rest);
    }
    if (kind !== undefined) return [];
    const sample = readSample(row);
    const identity = `${sample.name} ${JSON.stringify(Object.entries(sample.labels).sort())}`;
    if (seen.has(identity)) throw new Error(`twice: ${row}`);
    seen.add(identity);
    if (!types.has(sample.name.replace(/_(bucket|sum|count)$/, '')) && !types.has(sample.name))
      throw new Error(`without a type: ${row}`);
    return [sample];
  });
}

function readSample(row: string): Sample {
  const [, name, labels = '', value = ''] = line.exec(row) ?? [];
  if (name === undefined) throw new Error(`no sample: ${row}`);
  label.lastIndex = 0;
  const read: Record<string, string> = {};
  while (label.lastIndex < labels.length) {
    const [, key, text = ''] = label.exec(labels) ?? [];
    if (key === undefined) throw new Error(`no labels: ${row}`);
    read[key] = text.replaceAll(/\\(.)/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));
  }
  return { name, labels: read, value: Number(value.replace('Inf', 'Infinity').replace('Nan', 'NaN')) };
}

/** The sum of a metric's samples that have some labels. */
export function sumOf(samples: readonly Sample[], name: string, labels: Readonly<Record<string, string>>): number {
  return samples
    .filter(
      (sample) => sample.name === name && Object.entries(labels).every(([key, text]) => sample.labels[key] === text),
    )
    .reduce((sum, { value }) => sum + value, 0);
}
