import type { SchemaError } from '../http/contract.ts';
import { forTerminalLine } from '../printable.ts';
import type { Change } from './table.ts';

/** The error of a change that would store what is no row of its table. */
export class NotARow extends Error {
  constructor({ table, key }: Pick<Change, 'table' | 'key'>, errors: readonly SchemaError[]) {
    const reasons = errors.slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`.trim());
    super(forTerminalLine(`${table} ${key}: ${reasons.join('; ')}`));
  }
}
