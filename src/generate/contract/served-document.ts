import type { Document } from './document.ts';

/** Extensions that the generator alone reads. */
const ofGenerator = new Set(['x-paystub-privileges', 'x-paystub-wire-after', 'x-paystub-data']);

/** Returns a document as users see it, without the extensions that only the generator reads. */
export function servedDocument(document: Document): Document {
  const text = JSON.stringify(document, (name, value: unknown) => (ofGenerator.has(name) ? undefined : value));
  return JSON.parse(text);
}
