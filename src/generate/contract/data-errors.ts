import type { DataClass } from '../../engine/data-classes.ts';
import type { Document } from './document.ts';

type Node = Readonly<Record<string, unknown>>;

const kinds: Readonly<Record<DataClass, true>> = {
  ...{ id: true, name: true, email: true, phone: true, address: true, 'national-id': true, bank: true, money: true },
  ...{ text: true, message: true, code: true, date: true, secret: true },
};

const allKinds = Object.keys(kinds).join(', ');

/** Members of a schema, and of what holds one, that hold values and no schemas. */
const values = new Set(['enum', 'const', 'default', 'example', 'examples', 'required']);

/**
 * Returns the errors in what a vendor's document says about the kinds of its data, each in a sentence: a text, or a
 * number that is no integer, without `x-paystub-data`, and a kind that there is not.
 */
export function dataErrors(document: Document): readonly string[] {
  const { securitySchemes: _, ...components } = document.components ?? {};
  return errorsIn({ paths: document.paths, components }, '#', false);
}

function errorsIn(value: unknown, pointer: string, isMap: boolean): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => errorsIn(item, `${pointer}/${at}`, false));
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, member]) =>
    values.has(name) && !isMap ? [] : errorsIn(member, `${pointer}/${name}`, name === 'properties' && !isMap),
  );
  return isMap ? inside : [...ownErrors(value as Node, pointer), ...inside];
}

function ownErrors({ type, enum: all, const: only, 'x-paystub-data': kind }: Node, pointer: string): readonly string[] {
  if (kind !== undefined)
    return Object.hasOwn(kinds, String(kind))
      ? []
      : [`${pointer}/x-paystub-data must be one of ${allKinds}, not ${JSON.stringify(kind)}`];
  const needsOne = [type].flat().some((each) => each === 'string' || each === 'number');
  return needsOne && all === undefined && only === undefined ? [`${pointer} has no x-paystub-data: ${allKinds}`] : [];
}
