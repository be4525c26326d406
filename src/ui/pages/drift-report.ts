/** One exchange with a tenant, and the verdict about Paystub's own answer. */
export type DriftExchange = {
  readonly file: string;
  readonly line: {
    readonly id: number;
    readonly vendor: string;
    readonly method: string;
    readonly path: string;
    readonly status: number;
  };
  readonly verdict: string;
  readonly rule?: string;
  readonly position?: string;
  readonly alternatives?: readonly string[];
  readonly besides?: readonly { readonly rule: string; readonly position: string }[];
  readonly differences: readonly { readonly where: string; readonly kind: string }[];
  readonly reason?: string;
};

/** A report of `paystub drift --json`, as far as it is shown. */
export type DriftReport = {
  readonly exchanges: readonly DriftExchange[];
  readonly rules: readonly {
    readonly rule: string;
    readonly evidence: string;
    readonly confirmed: number;
    readonly contradicted: number;
    readonly variant?: string;
  }[];
  readonly choices: Readonly<Record<string, string>>;
};

/** Reads a report; `undefined` for a text that is none. */
export function readDriftReport(text: string): DriftReport | undefined {
  const report = parsed(text) as Partial<DriftReport> | undefined;
  const { exchanges, rules, choices } = report ?? {};
  const isReport = isListOf(exchanges, isExchange) && isListOf(rules, isFinding) && isMap(choices);
  return isReport ? (report as DriftReport) : undefined;
}

/** True for an exchange in which Paystub differs. */
export function isOpen({ verdict }: DriftExchange): boolean {
  return verdict === 'choice' || verdict === 'contradicts' || verdict === 'unmodelled';
}

/** The number of exchanges by verdict, or, of those that are not comparable, by reason. */
export function countBy(exchanges: readonly DriftExchange[], name: 'verdict' | 'reason'): readonly [string, number][] {
  const counts = new Map<string, number>();
  for (const { [name]: value = '' } of exchanges) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function isExchange({ file, line, verdict, differences }: Partial<DriftExchange>): boolean {
  return (
    typeof file === 'string' &&
    typeof line?.path === 'string' &&
    typeof line.method === 'string' &&
    typeof verdict === 'string' &&
    isListOf(differences, ({ where, kind }: { where?: unknown; kind?: unknown }) => `${where}${kind}` !== '')
  );
}

function isFinding({ rule, confirmed, contradicted }: Partial<DriftReport['rules'][number]>): boolean {
  return typeof rule === 'string' && typeof confirmed === 'number' && typeof contradicted === 'number';
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((each) => typeof each === 'string');
}

function isListOf<T>(value: unknown, isItem: (item: T) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && isItem(item));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
