import { withInput } from '../../engine/state/action-input.ts';
import type { Actions, Action as EngineAction, Outcome } from '../../engine/state/actions.ts';
import { revokeAll } from './access/tokens.ts';
import { closeBooks } from './general-ledger/books.ts';
import type { State, User } from './tables.ts';

type Action = EngineAction<State>;

const text = { type: 'string', minLength: 1 } as const;

const userSignedIn: Action = {
  summary: 'Signs a user in to the web pages of Sage Intacct, which ends every token of that user.',
  input: { type: 'object', required: ['user'], properties: { user: text }, additionalProperties: false },
  run: withInput({ user: 'string' }, (state, { user }) =>
    withUser(state, user, ({ key }) => {
      const ended = state.token.by('user', key).length;
      revokeAll(state, key);
      return { user, tokensEnded: ended };
    }),
  ),
};

const userPermission: Action = {
  summary: 'Gives a user a permission such as construction/employee-position:list, or takes it away.',
  input: {
    type: 'object',
    required: ['user', 'permission', 'granted'],
    properties: { user: text, permission: text, granted: { type: 'boolean' } },
    additionalProperties: false,
  },
  run: withInput(
    { user: 'string', permission: 'string', granted: 'boolean' },
    (state, { user: login, permission, granted }) =>
      withUser(state, login, (user) => {
        const others = user.permissions.filter((each) => each !== permission);
        const permissions = granted ? [...others, permission] : others;
        state.user.put({ ...user, permissions });
        return { user: login, permissions };
      }),
  ),
};

const applicationDeauthorised: Action = {
  summary:
    "Takes an application from the company's authorised ones: neither its tokens nor its secret are good any more.",
  input: { type: 'object', required: ['clientId'], properties: { clientId: text }, additionalProperties: false },
  run: withInput({ clientId: 'string' }, (state, { clientId }) => {
    const client = state.client.get(clientId);
    if (client === undefined) return { refused: `There is no application ${clientId}.` };
    state.client.put({ ...client, deauthorised: true });
    return { done: { clientId, deauthorised: true } };
  }),
};

const booksClosed: Action = {
  summary: 'Closes the books until a day, which is posted in no more, or opens them: "" for the day.',
  input: {
    type: 'object',
    required: ['through'],
    properties: { through: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})?$' } },
    additionalProperties: false,
  },
  run: withInput({ through: 'string' }, (state, { through }) => {
    if (!/^(\d{4}-\d{2}-\d{2})?$/.test(through)) return { refused: `${through} is not a day.` };
    closeBooks(state, through === '' ? undefined : through);
    return { done: { closedThrough: through } };
  }),
};

/** Events outside of the API, by name. */
export const actions: Actions<State> = {
  'application.deauthorised': applicationDeauthorised,
  'books.closed': booksClosed,
  'user.permission': userPermission,
  'user.signed-in': userSignedIn,
};

function withUser(state: State, login: string, work: (user: User) => object): Outcome {
  const [user] = state.user.by('login', login);
  return user === undefined ? { refused: `There is no user ${login}.` } : { done: work(user) };
}
