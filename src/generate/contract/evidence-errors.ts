import { type Document, entries, evidenceStrengths } from './document.ts';

/**
 * Returns the errors in what a vendor's document says about its evidence, each in a sentence: an operation without
 * evidence or without source, and a kind of evidence that there is not.
 */
export function evidenceErrors(document: Document): readonly string[] {
  const incomplete = entries(document).flatMap(({ method, path, operation }) =>
    (['x-paystub-evidence', 'x-paystub-source'] as const).flatMap((member) =>
      (operation[member] ?? '') === '' ? [`${method} ${path} (${operation.operationId}) has no ${member}`] : [],
    ),
  );
  return [...incomplete, ...unknownWords(document, '#')];
}

function unknownWords(value: unknown, pointer: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (name !== 'x-paystub-evidence') return unknownWords(member, `${pointer}/${name}`);
    const isKnown = typeof member === 'string' && Object.hasOwn(evidenceStrengths, member);
    const known = Object.keys(evidenceStrengths).join(', ');
    return isKnown ? [] : [`${pointer}/${name} must be one of ${known}, not ${JSON.stringify(member)}`];
  });
}
