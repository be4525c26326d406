import { findAddress } from '../engine/request/address.ts';
import type { Vendor } from '../engine/request/vendor.ts';
import type { Interaction, Pact } from './document.ts';
import { loadPeer } from './peers.ts';

// What is used of the comparator; the types that it brings refer to files without their extensions.
type Result = {
  readonly type: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly mockDetails?: { readonly location: string };
};
type ComparatorOf = { readonly compare: (pact: object) => AsyncIterable<Result> };
type Peer = { readonly Comparator: new (documents: { readonly oas: object }) => ComparatorOf };

/** What a comparison of an interaction with a contract found. */
export type Finding = { readonly kind: 'error' | 'warning'; readonly says: string };

/** An interaction compared: the vendor that it is for, and what does not fit the vendor's contract. */
export type Compared = { readonly vendor: string | undefined; readonly findings: readonly Finding[] };

/** Compares interactions with the contracts of the vendors that they are for. */
export type Compare = (pact: Pact, interaction: Interaction) => Promise<Compared>;

/**
 * Makes the comparison. Each contract is prepared when the first interaction needs it.
 * @throws PactError where the comparator is not installed
 */
export async function createCompare(vendors: readonly Vendor[]): Promise<Compare> {
  const { Comparator } = await loadPeer<Peer>(
    '@pactflow/openapi-pact-comparator',
    async () => (await import('@pactflow/openapi-pact-comparator')) as unknown as Peer,
  );
  const comparators = new Map<string, Promise<ComparatorOf>>();
  const comparatorOf = (vendor: Vendor): Promise<ComparatorOf> => {
    const made = comparators.get(vendor.name) ?? prepare(vendor).then((oas) => new Comparator({ oas }));
    comparators.set(vendor.name, made);
    return made;
  };
  return async (pact, interaction) => {
    const address = findAddress(vendors, interaction.path);
    if (address === undefined) {
      const says = `no vendor has the path ${interaction.path}`;
      return { vendor: undefined, findings: [{ kind: 'error', says }] };
    }
    const source = interaction.source as { request: object };
    const moved = { ...source, request: { ...source.request, path: address.path } };
    const comparator = await comparatorOf(address.vendor);
    const results: Result[] = [];
    try {
      for await (const result of comparator.compare({ ...pact.source, interactions: [moved] })) results.push(result);
    } catch (error) {
      results.push({ type: 'error', message: `cannot be compared: ${error instanceof Error ? error.message : error}` });
    }
    return { vendor: address.vendor.name, findings: toFindings(results) };
  };
}

// Paths of pacts are made those of the contract, so that its servers must not be put in front of them.
async function prepare({ contract, ignoreCase }: Vendor): Promise<object> {
  const { servers, ...document } = (await contract.document()) as { servers?: unknown; info: object };
  const info = { ...document.info, 'x-opc-config-case-insensitive': ignoreCase };
  return { ...document, info };
}

function toFindings(results: readonly Result[]): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const { type, message, mockDetails } of results) {
    if (type === 'info') continue;
    const place = mockDetails?.location.replace(/^\[root\]\.interactions\[0\]\.?/, '') ?? '';
    const says = place === '' ? message : `${place}: ${message}`;
    findings.set(`${type} ${says}`, { kind: type, says });
  }
  return [...findings.values()];
}
