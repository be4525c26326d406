import { createBounded } from '../../engine/bounded.ts';
import type { Effect, Fault, FaultRequest, FindByPath } from '../../engine/faults/faults.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import type { FaultPreset } from '../../vendors/kit.ts';
import { Problem } from '../problem.ts';
import type { ControlCall, Group, ServerFacts, Shape } from './call.ts';
import { requireGoodEdits } from './judge-records.ts';

/** Operations on the faults of a sandbox. */
export const faultOperations: Group<
  'listFaults' | 'addFault' | 'removeFault' | 'clearFaults' | 'listFaultPresets' | 'addFaultPreset'
> = {
  listFaults: ({ sandbox }) => ({ status: 200, body: sandbox.faults.list().map(show) }),

  addFault: async (call) => ({ status: 201, body: show(await add(call, call.body)) }),

  removeFault: ({ sandbox, params }) => {
    if (sandbox.faults.remove(params.id)) return { status: 204 };
    const allowed = sandbox.faults.list().map(({ id }) => id);
    throw new Problem(404, { title: 'No such fault', detail: `There is no fault ${params.id}.`, allowed });
  },

  clearFaults: ({ sandbox }) => {
    sandbox.faults.clear();
    return { status: 204 };
  },

  listFaultPresets: ({ facts }) => ({
    status: 200,
    body: presetsOf(facts).map(({ name, summary: says, faults }) => ({
      name,
      says,
      faults: faults as Shape<'FaultPreset'>['faults'],
    })),
  }),

  addFaultPreset: async (call) => {
    const presets = presetsOf(call.facts);
    const preset = presets.find(({ name }) => name === call.params.name);
    if (preset === undefined) {
      const allowed = presets.map(({ name }) => name);
      throw new Problem(404, { title: 'No such preset', detail: `There is no preset ${call.params.name}.`, allowed });
    }
    const added: Fault[] = [];
    for (const fault of preset.faults) added.push(await add(call, fault));
    return { status: 201, body: added.map(show) };
  },
};

/** The presets of all vendors, in the vendors' order. */
function presetsOf({ vendors }: Pick<ServerFacts, 'vendors'>): readonly FaultPreset[] {
  return vendors.flatMap(({ faultPresets }) => faultPresets);
}

async function add(
  { facts, sandbox }: Pick<ControlCall<'addFault'>, 'facts' | 'sandbox'>,
  body: Shape<'FaultOrder'> | FaultRequest,
): Promise<Fault> {
  requireOperation(facts, body.match?.operation);
  requireTables(sandbox, body.effect);
  await requireGoodEdits(facts, sandbox, body.effect);
  const request = body as FaultRequest; // their schema allows no more than the type
  return sandbox.faults.add(request, request.match?.body === undefined ? undefined : await loadJsonPath(request));
}

function requireOperation({ vendors }: ServerFacts, operation: string | undefined): void {
  if (operation === undefined) return;
  const allowed = vendors.flatMap(({ contract }) => contract.operations.map(({ id }) => id));
  if (allowed.includes(operation)) return;
  throw new Problem(400, { title: 'No such operation', detail: `No vendor has an operation ${operation}.`, allowed });
}

function requireTables(sandbox: Sandbox, effect: Effect): void {
  if (effect.kind !== 'edit-after') return;
  const known = sandbox.world.seed.tables;
  for (const { vendor, table } of effect.edits) {
    if (known.has(`${vendor}/${table}`)) continue;
    throw new Problem(400, {
      title: 'No such table',
      detail: `${vendor} has no table ${table}.`,
      allowed: [...known.keys()],
    });
  }
}

/** Milliseconds of the processor that an expression may take on one body. */
const maxPathWork = 40;
const maxParseWork = 1000;

/** @throws Problem for an expression that is no JSONPath */
async function loadJsonPath({ match }: FaultRequest): Promise<FindByPath> {
  const { query } = await import('jsonpath-rfc9535');
  const parse = createBounded(maxParseWork);
  for (const { jsonPath: expression } of match?.body ?? []) {
    try {
      if (parse(() => query({}, expression)) === undefined) throw new Error('it takes too long to read');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Problem(400, {
        title: 'No JSONPath',
        detail: `${expression} is no JSONPath expression (RFC 9535): ${reason}`,
      });
    }
  }
  return loadFind();
}

/** Loads what evaluates the expressions of faults. */
export async function loadFind(): Promise<FindByPath> {
  const { query } = await import('jsonpath-rfc9535');
  const find = createBounded(maxPathWork);
  return (value, expression) => {
    return find(() => query(value as Parameters<typeof query>[0], expression))?.value;
  };
}

function show(fault: Fault): Shape<'Fault'> {
  return fault as Shape<'Fault'>; // it was read by the same schema
}
