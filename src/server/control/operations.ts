import { actionOperations } from './actions.ts';
import type { ControlOperations } from './call.ts';
import { clockOperations } from './clock.ts';
import { faultOperations } from './faults.ts';
import { requestOperations } from './journal/requests.ts';
import { openApiOperations } from './openapi.ts';
import { pactOperations } from './pact.ts';
import { peopleOperations } from './people.ts';
import { ruleOperations } from './rules.ts';
import { sandboxOperations } from './sandboxes.ts';
import { serverOperations } from './server.ts';
import { snapshotOperations } from './snapshots.ts';
import { stateOperations } from './state.ts';

/** Every operation of the control API. */
export const controlOperations: ControlOperations = {
  ...serverOperations,
  ...openApiOperations,
  ...sandboxOperations,
  ...snapshotOperations,
  ...actionOperations,
  ...clockOperations,
  ...faultOperations,
  ...requestOperations,
  ...ruleOperations,
  ...stateOperations,
  ...peopleOperations,
  ...pactOperations,
};
