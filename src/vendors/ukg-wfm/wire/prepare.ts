/**
 * Puts a body into the form that the contract describes, as the vendor's JSON reader does: null is the same as absent,
 * a fraction of an integer is cut off, an id may come as a numeric text.
 */
export function prepare(body: unknown): unknown {
  return isClean(body, false) ? body : clean(body, false);
}

const integers = new Set([
  'id',
  'ids',
  'personKey',
  'employeeKey',
  'userKey',
  'requestItemId',
  'index',
  'count',
  'version',
  'fixedDurationMinimumQuantity',
  'legalWorkWeek',
  'weekStartDay',
  'day',
]);

// The vendor's page sends a null here and says what it does.
const namedNulls = new Set(['payCodeValueProfile']);

/** Whether a value is in that form already, as nearly all are. */
function isClean(value: unknown, integer: boolean): boolean {
  if (Array.isArray(value)) return value.every((item) => isClean(item, integer));
  if (typeof value === 'object' && value !== null) {
    for (const name in value) {
      const member: unknown = value[name as keyof typeof value];
      if (member === null ? !namedNulls.has(name) : !isClean(member, integers.has(name))) return false;
    }
    return true;
  }
  return !integer || clean(value, true) === value;
}

function clean(value: unknown, integer: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => clean(item, integer));
  if (typeof value === 'object' && value !== null) return cleanMembers(value);
  if (!integer) return value;
  if (typeof value === 'number') return Math.trunc(value);
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
}

function cleanMembers(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, member]) => member !== null || namedNulls.has(name))
      .map(([name, member]) => [name, clean(member, integers.has(name))]),
  );
}
