// A second reading of the query language, written for clearness alone: texts are compared character by character,
// numbers as numbers, and a date macro is the list of all its days.

type Value = string | number | boolean | null;

export function naively(
  type: string,
  operator: string,
  operand: unknown,
  value: Value,
  { asOf, foldCase }: { asOf: string; foldCase: boolean },
): boolean {
  if (operand === null) return operator === '$eq' ? value === null : value !== null;
  if (value === null) return false;
  if (operator.startsWith('$not')) {
    const positive = `$${operator.charAt(4).toLowerCase()}${operator.slice(5)}`;
    return !naively(type, positive, operand, value, { asOf, foldCase });
  }
  if (operator === '$ne') return !naively(type, '$eq', operand, value, { asOf, foldCase });

  const fold = (text: unknown) => (foldCase && type === 'text' ? String(text).toLowerCase() : String(text));
  const order = (a: unknown, b: unknown) => {
    if (['key', 'integer', 'decimal'].includes(type)) return Math.sign(Number(a) - Number(b));
    const [left, right] = [[...fold(a)], [...fold(b)]];
    for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
      const difference = (left[i]?.codePointAt(0) ?? -1) - (right[i]?.codePointAt(0) ?? -1);
      if (difference !== 0) return Math.sign(difference);
    }
    return 0;
  };
  const stored = type === 'date-time' ? String(value) : value;
  const low = (item: unknown) => bounds(type, item, asOf)[0];
  const high = (item: unknown) => bounds(type, item, asOf)[1];
  switch (operator) {
    case '$eq':
      return order(stored, low(operand)) >= 0 && order(stored, high(operand)) <= 0;
    case '$lt':
      return order(stored, low(operand)) < 0;
    case '$lte':
      return order(stored, high(operand)) <= 0;
    case '$gt':
      return order(stored, high(operand)) > 0;
    case '$gte':
      return order(stored, low(operand)) >= 0;
    case '$in':
      return (operand as unknown[]).some((item) => order(stored, low(item)) >= 0 && order(stored, high(item)) <= 0);
    case '$between': {
      const [first, last] = operand as [unknown, unknown];
      return order(stored, low(first)) >= 0 && order(stored, high(last)) <= 0;
    }
    case '$contains':
      return fold(value).indexOf(fold(operand)) !== -1;
    case '$startsWith':
      return fold(value).slice(0, fold(operand).length) === fold(operand);
    case '$endsWith':
      return fold(operand) === '' || fold(value).slice(-fold(operand).length) === fold(operand);
    default:
      throw new Error(`no operator ${operator}`);
  }
}

/** First and last value that a filter's value stands for. */
function bounds(type: string, item: unknown, asOf: string): [unknown, unknown] {
  if (type !== 'date' && type !== 'date-time') return [item, item];
  const days = daysOf(String(item), asOf);
  const [first = item, last = item] = [days.at(0), days.at(-1)];
  if (type === 'date' || String(first).includes('T')) return [first, last];
  return [`${first}T00:00:00Z`, `${last}T23:59:59Z`];
}

/** Every day of four years. */
const all: string[] = [];
for (let time = Date.parse('2020-01-01'); time < Date.parse('2023-12-31'); time += 86_400_000) {
  all.push(new Date(time).toISOString().slice(0, 10));
}

/** Every day of a macro, found by going through the calendar; a date itself. */
function daysOf(word: string, asOf: string): string[] {
  const today = all.indexOf(asOf);
  const quarter = (day: string) => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  switch (word) {
    case 'today':
      return [asOf];
    case 'yesterday':
      return all.slice(today - 1, today);
    case 'currentWeek': {
      const sunday = all.findLastIndex((day, index) => index <= today && new Date(day).getUTCDay() === 0);
      return all.slice(sunday, sunday + 7);
    }
    case 'priorMonth': {
      const before = all.findLast((day) => day < asOf && day.slice(0, 7) !== asOf.slice(0, 7));
      return all.filter((day) => day.slice(0, 7) === before?.slice(0, 7));
    }
    case 'currentQuarter':
      return all.filter((day) => quarter(day) === quarter(asOf));
    case 'priorYear':
      return all.filter((day) => Number(day.slice(0, 4)) === Number(asOf.slice(0, 4)) - 1);
    default:
      return [word];
  }
}
