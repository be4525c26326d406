import type { Operation } from '../http/contract.ts';
import { header } from '../http/http.ts';
import type { AnyContext } from './context.ts';

/**
 * Lowers the evidence of a reply to that of its operation.
 * @throws Refused where it is below the floor that the user set
 */
export function noteOperation(context: AnyContext, { id, evidence }: Operation): void {
  if (evidence !== 'documented') context.restsOn(`operation ${id}`, evidence);
}

/**
 * Lowers the evidence to that of the parameters and members in use, where they are known less well than the operation.
 * @throws Refused where it is below the floor that the user set
 */
export function noteParts(context: AnyContext, { weaker }: Operation): undefined {
  if (weaker === undefined) return undefined;
  const { parameters, body } = weaker;
  for (const name in parameters) {
    const isSent = Object.hasOwn(context.query as object, name) || header(context.request.headers, name) !== undefined;
    if (isSent) context.restsOn(`parameter ${name}`, parameters[name] ?? 'inferred');
  }
  for (const { path, evidence } of body ?? []) {
    if (hasMember(context.body, path, 0)) context.restsOn(`member ${path.join('.')}`, evidence);
  }
  return undefined;
}

/**
 * Lowers the evidence to that of the reply's status.
 * @throws Refused where it is below the floor that the user set
 */
export function noteStatus(context: AnyContext, status: number): void {
  const evidence = context.operation?.weaker?.statuses?.[status];
  if (evidence !== undefined) context.restsOn(`status ${status}`, evidence);
}

/** @param at index of the first name of the path that is not followed yet */
function hasMember(value: unknown, path: readonly string[], at: number): boolean {
  const name = path[at];
  if (name === undefined) return value !== undefined;
  if (typeof value !== 'object' || value === null) return false;
  if (name === '*') return Object.values(value).some((item) => hasMember(item, path, at + 1));
  return hasMember((value as Readonly<Record<string, unknown>>)[name], path, at + 1);
}
