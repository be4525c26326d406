import { withInput } from '../../engine/state/action-input.ts';
import type { Actions, Action as EngineAction } from '../../engine/state/actions.ts';
import type { State } from './tables.ts';

type Action = EngineAction<State>;

const text = { type: 'string' } as const;
const privilegeInput = {
  type: 'object',
  required: ['applicationKey', 'privilege'],
  properties: {
    applicationKey: { ...text, description: 'The integration.' },
    privilege: { ...text, description: '`Employment_Full`; or a flag of its tokens, `goAllowShowEmployeeSSN`.' },
  },
  additionalProperties: false,
} as const;

const employmentReported: Action = {
  summary: 'Marks an employment as reported in an a-melding, or as not; a reported one cannot be deleted.',
  input: {
    type: 'object',
    required: ['employmentId'],
    properties: { employmentId: { type: 'integer' }, reported: { type: 'boolean', default: true } },
    additionalProperties: false,
  },
  run: withInput({ employmentId: 'number', reported: 'boolean?' }, (state, { employmentId, reported = true }) => {
    const employment = state.employments.get(String(employmentId));
    if (employment === undefined) return { refused: `There is no employment ${employmentId}.` };
    state.employments.put({ ...employment, reported });
    return { done: { employmentId, reported } };
  }),
};

const privilegeGrant: Action = {
  summary: 'Gives an integration a privilege; it takes effect with the next token.',
  input: privilegeInput,
  run: changePrivileges((list, name) => [...list.filter((one) => one !== name), name]),
};

const privilegeRevoke: Action = {
  summary: 'Takes a privilege from an integration; tokens that were issued before keep it until they expire.',
  input: privilegeInput,
  run: changePrivileges((list, name) => list.filter((one) => one !== name)),
};

const subscriptionsSet: Action = {
  summary: "Sets a client's active module subscriptions; without any, no privilege is valid from the next token on.",
  input: {
    type: 'object',
    required: ['clientId', 'subscriptions'],
    properties: { clientId: text, subscriptions: { type: 'array', items: text } },
    additionalProperties: false,
  },
  run: withInput({ clientId: 'string', subscriptions: 'strings' }, (state, { clientId, subscriptions }) => {
    const client = state.clients.get(clientId.toLowerCase());
    if (client === undefined) return { refused: `There is no client ${clientId}.` };
    state.clients.put({ ...client, subscriptions });
    return { done: { clientId, subscriptions } };
  }),
};

const salaryLineLocked: Action = {
  summary: 'Puts a salary line on a payroll, or lets a user delete it; either locks it.',
  input: {
    type: 'object',
    required: ['salaryLineId'],
    properties: { salaryLineId: { type: 'integer' }, deletedByUser: { type: 'boolean', default: false } },
    additionalProperties: false,
  },
  run: withInput(
    { salaryLineId: 'number', deletedByUser: 'boolean?' },
    (state, { salaryLineId, deletedByUser = false }) => {
      const line = state.salaryLines.get(String(salaryLineId));
      if (line === undefined) return { refused: `There is no salary line ${salaryLineId}.` };
      state.salaryLines.put({ ...line, IsLocked: true, IsDeletedByUser: deletedByUser });
      return { done: { salaryLineId, locked: true, deletedByUser } };
    },
  ),
};

/** Events outside of the API, by name. */
export const actions: Actions<State> = {
  'employment.reported': employmentReported,
  'privilege.grant': privilegeGrant,
  'privilege.revoke': privilegeRevoke,
  'salary-line.locked': salaryLineLocked,
  'subscriptions.set': subscriptionsSet,
};

function changePrivileges(change: (list: readonly string[], name: string) => readonly string[]): Action['run'] {
  return withInput({ applicationKey: 'string', privilege: 'string' }, (state, { applicationKey, privilege }) => {
    const application = state.applications.get(applicationKey.toLowerCase());
    if (application === undefined) return { refused: `There is no application ${applicationKey}.` };
    const list = privilege.startsWith('goAllow') ? 'flags' : 'privileges';
    const changed = { ...application, [list]: change(application[list], privilege) };
    state.applications.put(changed);
    return { done: { applicationKey, privileges: changed.privileges, flags: changed.flags } };
  });
}
