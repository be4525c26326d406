import { readFile } from 'node:fs/promises';
import { BaseResolver, type Document, Source } from '@redocly/openapi-core';
import { bundleOf } from '../contracts.ts';

/** Reads documents from local files only. A contract of this Paystub is read as one file. */
export class LocalFiles extends BaseResolver {
  readonly #change: (parsed: unknown, reference: string) => unknown;
  readonly #bundles = new Set<string>();

  /** @param change returns the document in place of one that was parsed */
  constructor(change: (parsed: unknown, reference: string) => unknown = (parsed) => parsed) {
    super();
    this.#change = change;
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    if (/^[a-z]+:\/\//i.test(reference)) throw new Error(`${reference} is not a local file; scenarios use no network`);
    const bundle = bundleOf(reference);
    if (bundle === undefined) return super.loadExternalRef(reference);
    this.#bundles.add(reference);
    return new Source(reference, await readFile(bundle, 'utf8'));
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const { parsed } = this.#bundles.has(source.absoluteRef)
      ? { parsed: JSON.parse(source.body) }
      : super.parseDocument(source, isRoot);
    return { source, parsed: this.#change(parsed, source.absoluteRef) };
  }
}
