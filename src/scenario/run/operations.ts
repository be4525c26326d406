import type { Scenario, Step } from '../document/document.ts';
import { LocalFiles } from '../document/local-files.ts';
import { lookUp } from './json-pointer.ts';
import type { Documented } from './routes.ts';

/** An operation of a contract. */
export type Operation = {
  readonly operationId?: string;
  readonly 'x-paystub-reads'?: boolean;
  /** Of the control API: it changes what vendors answer `always`, or only `later`, once a vendor was asked. */
  readonly 'x-paystub-steers'?: 'always' | 'later';
};

/** An operation that a step names, and the contract that has it. */
export type FoundOperation = { readonly document: Documented; readonly method: string; readonly operation: Operation };

/** The contracts of a scenario by the names that it gives them. */
export type Sources = ReadonlyMap<string, Documented>;

/** Reads the contracts of a scenario. One that cannot be read is left out: the run reports it. */
export async function readSources(scenario: Scenario): Promise<Sources> {
  const resolver = new LocalFiles();
  const documents = new Map<string, Documented>();
  for (const { name, url, type } of scenario.sourceDescriptions) {
    if (type !== 'openapi') continue;
    const document = await resolver.resolveDocument(scenario.file, url, true);
    if ('parsed' in document) documents.set(name, document.parsed as Documented);
  }
  return documents;
}

/** Returns the operation that a step names; `undefined` if it calls a workflow, or names what is not there. */
export function operationOf(step: Step, documents: Sources): FoundOperation | undefined {
  const { operationId, operationPath } = step;
  if (operationId !== undefined) {
    const plain = operationId.replace(/^\$sourceDescriptions\./, '');
    const [, source, id = plain] = /^([^.]+)\.(.+)$/.exec(plain) ?? [];
    const document = documents.get(source ?? [...documents.keys()][0] ?? '');
    return document === undefined ? undefined : findOperation(document, id);
  }
  const [, source = '', path = ''] = /^\{?\$sourceDescriptions\.([^.}]+)\.url\}?#(.*)$/.exec(operationPath ?? '') ?? [];
  const document = documents.get(source);
  const operation = document === undefined ? undefined : lookUp(document, path);
  if (document === undefined || operation === undefined) return undefined;
  return { document, method: path.split('/').at(-1) ?? '', operation: operation.value as Operation };
}

function findOperation(document: Documented, id: string): FoundOperation | undefined {
  for (const item of Object.values(document.paths ?? {})) {
    for (const [method, value] of Object.entries(item)) {
      const operation = value as Operation;
      if (operation.operationId === id) return { document, method, operation };
    }
  }
  return undefined;
}

/** Returns true for an operation of the control API. */
export function isControl(found: FoundOperation | undefined): boolean {
  return found !== undefined && Object.keys(found.document.paths ?? {}).every((path) => path.startsWith('/__admin/'));
}
