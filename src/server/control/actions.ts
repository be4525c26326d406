import type { Actions } from '../../engine/state/actions.ts';
import { Problem } from '../problem.ts';
import type { Group } from './call.ts';

/** Operations that list and perform what happens in a vendor's system outside of its API. */
export const actionOperations: Group<'listActions' | 'performAction'> = {
  listActions: ({ facts }) => ({
    status: 200,
    body: facts.vendors.flatMap(({ name, actions }) =>
      Object.entries(actions ?? {}).map(([action, { summary: says, input }]) => ({
        vendor: name,
        action,
        says,
        input: { ...input },
      })),
    ),
  }),

  performAction: ({ facts, sandbox, params, body, alter }) => {
    const known: Actions<object> = facts.vendors.find(({ name }) => name === params.vendor)?.actions ?? {};
    const action = Object.hasOwn(known, params.action) ? known[params.action] : undefined;
    if (action === undefined) {
      const detail = `${params.vendor} has no action ${params.action}; GET /__admin/actions lists them.`;
      throw new Problem(404, { title: 'No such action', detail, allowed: Object.keys(known) });
    }
    return alter(sandbox, () => {
      const outcome = action.run(sandbox.partOf(params.vendor).tables, body ?? {});
      if ('refused' in outcome) throw new Problem(400, { title: 'Refused', detail: outcome.refused });
      return { status: 200, body: { ...outcome.done } };
    });
  },
};
