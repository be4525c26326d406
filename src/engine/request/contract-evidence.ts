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
  for (const [name, evidence] of Object.entries(weaker.parameters ?? {})) {
    const isSent = Object.hasOwn(context.query as object, name) || header(context.request.headers, name) !== undefined;
    if (isSent) context.restsOn(`parameter ${name}`, evidence);
  }
  for (const [path, evidence] of Object.entries(weaker.body ?? {})) {
    if (hasMember(context.body, path.split('.'))) context.restsOn(`member ${path}`, evidence);
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

function hasMember(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return value !== undefined;
  if (typeof value !== 'object' || value === null) return false;
  if (name === '*') return Object.values(value).some((item) => hasMember(item, rest));
  return Object.hasOwn(value, name) && hasMember((value as Record<string, unknown>)[name], rest);
}
