import { BaseResolver, type Document, type Source } from '@redocly/openapi-core';

/** Reads documents from local files only. */
export class LocalFiles extends BaseResolver {
  readonly #change: (parsed: unknown, reference: string) => unknown;

  /** @param change returns the document in place of one that was parsed */
  constructor(change: (parsed: unknown, reference: string) => unknown = (parsed) => parsed) {
    super();
    this.#change = change;
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    if (/^[a-z]+:\/\//i.test(reference)) throw new Error(`${reference} is not a local file; scenarios use no network`);
    return super.loadExternalRef(reference);
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    const document = super.parseDocument(source, isRoot);
    return { ...document, parsed: this.#change(document.parsed, source.absoluteRef) };
  }
}
