import { toJson } from '../../engine/http/json.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import { findState, type ProviderState, StateFailure, type StateValues, schemaOf } from '../../pact/provider-states.ts';
import { Problem } from '../problem.ts';
import type { Group, ServerFacts, Shape } from './call.ts';
import { type GeneralScene, generalStates, sceneOf } from './general-states.ts';

/** Operations for the verification of pacts. */
export const pactOperations: Group<'listProviderStates' | 'setProviderState'> = {
  listProviderStates: ({ facts }) => ({
    status: 200,
    body: listStates(facts.vendors),
  }),

  setProviderState: async ({ facts, sandbox, body, alter }) => {
    // A verifier ends each interaction with a teardown, and starts one that names no state with an empty name.
    if (body.action === 'teardown') sandbox.reset();
    if (body.action === 'teardown' || body.state === '') return { status: 200, body: {} };
    try {
      const perform = await prepare(facts, sandbox, body.state, body.params ?? {});
      return alter(sandbox, () => ({ status: 200, body: perform() }));
    } catch (error) {
      sandbox.reset(); // the interaction is given up, so that no teardown follows
      throw error;
    }
  },
};

type State = Pick<ProviderState<never>, 'summary' | 'parameters' | 'gives'> & {
  /** The vendor whose state it is; `undefined` for a general one. */
  readonly vendor: string | undefined;
  readonly setUp: (scene: GeneralScene, params: never) => StateValues;
};

/** Every provider state, as `GET /__admin/pact/states` shows it. */
export function listStates(vendors: ServerFacts['vendors']): readonly Shape<'ProviderState'>[] {
  return Object.entries(allStates(vendors)).map(([name, { vendor, summary: says, parameters, gives }]) => ({
    name,
    ...(vendor === undefined ? {} : { vendor: vendor as Shape<'VendorName'> }),
    says,
    parameters: { ...schemaOf(parameters) },
    gives: { ...gives },
  }));
}

/** Every state by its name: first the general ones, then each vendor's own. */
function allStates(vendors: ServerFacts['vendors']): { readonly [name: string]: State } {
  const general = Object.entries(generalStates(vendors)).map(([name, state]) => [
    name,
    { ...state, vendor: undefined },
  ]);
  const own = vendors.flatMap((vendor) =>
    Object.entries(vendor.providerStates?.catalogue ?? {}).map(([name, state]) => {
      const setUp = ({ sandbox }: GeneralScene, params: never) => state.setUp(sceneOf(sandbox, vendor.name), params);
      return [name, { ...state, vendor: vendor.name, setUp }];
    }),
  );
  return Object.fromEntries([...general, ...own]);
}

/**
 * Finds a state and returns the function that sets it up.
 * @throws Problem for an unknown state, for parameters that do not fit, and later where the state is not possible
 */
async function prepare(
  facts: ServerFacts,
  sandbox: Sandbox,
  name: string,
  sent: Readonly<Record<string, unknown>>,
): Promise<() => StateValues> {
  const states = allStates(facts.vendors);
  const found = findState(states, name);
  if (found === undefined) {
    const near = nearest(name, Object.keys(states));
    const hint = near === undefined ? 'GET /__admin/pact/states lists them' : `did you mean "${near}"?`;
    const detail = `There is no provider state "${name}"; ${hint}`;
    throw new Problem(404, { title: 'No such state', detail, allowed: Object.keys(states) });
  }
  const params = { ...sent, ...found.fromName };
  await requireFitting(found.name, found.state, params);
  return () => {
    try {
      return found.state.setUp({ facts, sandbox }, params as never);
    } catch (error) {
      if (!(error instanceof StateFailure)) throw error;
      throw new Problem(409, { title: 'State not possible', detail: `"${name}": ${error.message}.` });
    }
  };
}

/** The name that shares the largest number of words with an unknown one, if it shares at least half of them. */
function nearest(name: string, names: readonly string[]): string | undefined {
  const words = new Set(name.toLowerCase().split(/\s+/));
  const ranked = names
    .map((known) => ({ known, shared: known.split(' ').filter((word) => words.has(word)).length }))
    .sort((a, b) => b.shared - a.shared);
  const [best] = ranked;
  return best !== undefined && best.shared * 2 >= words.size ? best.known : undefined;
}

// ajv is loaded when a pact is verified, which few servers ever do.
async function requireFitting(name: string, { parameters }: State, params: object): Promise<void> {
  const [{ Ajv2020 }, formats] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')]);
  const ajv = new Ajv2020({ coerceTypes: true, allErrors: true });
  formats.default.default(ajv);
  const validate = ajv.compile(schemaOf(parameters));
  if (validate(params)) return;
  const violations = (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const extra = 'additionalProperty' in params ? ` (${String(params.additionalProperty)})` : '';
    return `${instancePath.slice(1)} ${message ?? 'is wrong'}${extra}`.trim();
  });
  const detail = `"${name}" cannot be brought about with the parameters ${toJson(params)}: ${violations.join('; ')}.`;
  throw new Problem(400, { title: 'Parameters do not fit', detail, allowed: Object.keys(parameters) });
}
