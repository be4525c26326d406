import { type Address, addressAtVendor, findAddress } from '../engine/request/address.ts';
import type { Vendor } from '../engine/request/vendor.ts';
import type { Interaction, Pact } from './document.ts';
import { loadPeerPackage } from './peer-packages.ts';

// The parts of the comparator that are used here. Its own types name files without their extensions.
type Result = {
  readonly type: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly mockDetails?: { readonly location: string };
};
type ComparatorOf = { readonly compare: (pact: object) => AsyncIterable<Result> };
type Peer = { readonly Comparator: new (documents: { readonly oas: object }) => ComparatorOf };

/** A difference between an interaction and a contract. */
export type Finding = { readonly kind: 'error' | 'warning'; readonly says: string };

/** The vendor that an interaction is for, and the differences from the vendor's contract. */
export type Comparison = {
  readonly vendor: string | undefined;
  /** The path on a server that stands before those of the interaction: `''`, or the mount of a vendor that needs it. */
  readonly prefix: string;
  readonly findings: readonly Finding[];
};

/** Compares an interaction with the contract of the vendor that it is for. */
export type Compare = (pact: Pact, interaction: Interaction) => Promise<Comparison>;

/**
 * Creates the comparison. Each contract is prepared when the first interaction needs it.
 * @throws PactError if the comparator is not installed
 */
export async function createCompare(vendors: readonly Vendor[]): Promise<Compare> {
  const { Comparator } = await loadPeerPackage<Peer>(
    '@pactflow/openapi-pact-comparator',
    async () => (await import('@pactflow/openapi-pact-comparator')) as unknown as Peer,
  );
  const comparators = new Map<string, Promise<ComparatorOf>>();
  const comparatorOf = (vendor: Vendor): Promise<ComparatorOf> => {
    const comparator = comparators.get(vendor.name) ?? prepare(vendor).then((oas) => new Comparator({ oas }));
    comparators.set(vendor.name, comparator);
    return comparator;
  };
  return async (pact, interaction) => {
    const { address, prefix } = addressIn(vendors, pact.provider, interaction.path);
    if (address === undefined) {
      const says = `no vendor has the path ${interaction.path}`;
      return { vendor: undefined, prefix, findings: [{ kind: 'error', says }] };
    }
    const source = interaction.source as { request: object };
    const inContract = { ...source, request: { ...source.request, path: address.path } };
    const comparator = await comparatorOf(address.vendor);
    const results: Result[] = [];
    try {
      for await (const result of comparator.compare({ ...pact.source, interactions: [inContract] }))
        results.push(result);
    } catch (error) {
      results.push({ type: 'error', message: `cannot be compared: ${error instanceof Error ? error.message : error}` });
    }
    return { vendor: address.vendor.name, prefix, findings: toFindings(results) };
  };
}

/** Finds what a path of a pact means. A vendor without paths of its own at the root is named by the pact's provider. */
function addressIn(
  vendors: readonly Vendor[],
  provider: string,
  path: string,
): { readonly address: Address | undefined; readonly prefix: string } {
  const named = vendors.find(({ name, rootPrefixes }) => name === provider && rootPrefixes.length === 0);
  if (named === undefined || path.startsWith(`${named.mount}/`))
    return { address: findAddress(vendors, path), prefix: '' };
  return { address: addressAtVendor(named, path), prefix: named.mount };
}

// An interaction gets the path that the contract has, so the contract's servers must not be put before it.
async function prepare({ contract, ignoreCase }: Vendor): Promise<object> {
  const { servers, ...document } = (await contract.document()) as { servers?: unknown; info: object };
  const info = { ...document.info, 'x-opc-config-case-insensitive': ignoreCase };
  return { ...document, info };
}

function toFindings(results: readonly Result[]): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const { type, message, mockDetails } of results) {
    if (type === 'info') continue;
    const position = mockDetails?.location.replace(/^\[root\]\.interactions\[0\]\.?/, '') ?? '';
    const says = position === '' ? message : `${position}: ${message}`;
    findings.set(`${type} ${says}`, { kind: type, says });
  }
  return [...findings.values()];
}
