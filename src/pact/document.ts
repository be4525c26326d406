import { isDeeper } from '../engine/http/depth.ts';
import { PactError } from './pact-error.ts';

/** A provider state that an interaction asks for. */
export type AskedState = { readonly name: string; readonly params: Readonly<Record<string, unknown>> };

/** One interaction of a pact, of any version of the specification. */
export type Interaction = {
  readonly description: string;
  readonly states: readonly AskedState[];
  /** False for a message. */
  readonly http: boolean;
  /** True if the consumer says that a failure does not count yet. */
  readonly pending: boolean;
  readonly path: string;
  /** The interaction in the pact file. */
  readonly source: Readonly<Record<string, unknown>>;
};

/** A pact: the interactions that a consumer expects of a provider. */
export type Pact = {
  /** The file or address that it was read from. */
  readonly from: string;
  readonly consumer: string;
  readonly provider: string;
  readonly interactions: readonly Interaction[];
  /** The content of the pact file. */
  readonly source: Readonly<Record<string, unknown>>;
};

/** Levels that a pact may nest: what compares pacts calls itself for each. */
const maxDepth = 500;

type Members = Readonly<Record<string, unknown>>;

/** Returns true if a text looks like a pact. */
export function isPact(text: string): boolean {
  return /"consumer"\s*:/.test(text) && /"provider"\s*:/.test(text);
}

/**
 * Reads a pact of version 1 to 4 of the specification.
 * @param from the file or address, for messages
 * @throws PactError if the text is no pact
 */
export function readPact(text: string, from: string): Pact {
  if (isDeeper(text, maxDepth)) throw new PactError(`${from} is no pact: it is nested deeper than ${maxDepth} levels`);
  let source: unknown;
  try {
    source = JSON.parse(text);
  } catch (error) {
    throw new PactError(`${from} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const [consumer, provider] = isMembers(source) ? [nameOf(source.consumer), nameOf(source.provider)] : [];
  if (!isMembers(source) || consumer === undefined || provider === undefined)
    throw new PactError(`${from} is no pact: it names no consumer and provider`);
  const { interactions = [], messages = [] } = source;
  const all = [interactions, messages].flat();
  if (!Array.isArray(interactions) || !Array.isArray(messages) || !all.every(isMembers))
    throw new PactError(`${from} is no pact: its interactions are no list of objects`);
  return { from, consumer, provider, interactions: all.map(readInteraction), source };
}

function nameOf(party: unknown): string | undefined {
  return isMembers(party) && typeof party.name === 'string' ? party.name : undefined;
}

function readInteraction(source: Members): Interaction {
  const request = isMembers(source.request) ? source.request : {};
  return {
    description: String(source.description ?? ''),
    states: readStates(source),
    http: isMembers(source.request) && (source.type === undefined || source.type === 'Synchronous/HTTP'),
    pending: source.pending === true,
    path: String(request.path ?? ''),
    source,
  };
}

function readStates({ providerStates, providerState, provider_state }: Members): readonly AskedState[] {
  if (Array.isArray(providerStates)) {
    return providerStates
      .filter(isMembers)
      .map(({ name, params }) => ({ name: String(name ?? ''), params: isMembers(params) ? params : {} }));
  }
  const name = providerStates ?? providerState ?? provider_state;
  return typeof name === 'string' && name !== '' ? [{ name, params: {} }] : [];
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
