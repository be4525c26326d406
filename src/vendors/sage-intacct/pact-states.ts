import { nodeCrypto } from '../../engine/built-ins.ts';
import { type Scene as SceneOf, StateFailure, statesIn, type VendorStates } from '../../pact/provider-states.ts';
import { credentials } from './access/credentials.ts';
import { addEmployeeField } from './seed/employee-fields.ts';
import { withDefaults } from './seed/own-data.ts';
import { findById, findSimilarIds, type ObjectRecord, type State, type User } from './tables.ts';
import { timestamp } from './wire/time.ts';

type Scene = SceneOf<State>;

const state = statesIn<Scene>();

const id = { type: 'string', description: 'ID of the position, "FOR-001"' } as const;
const key = 'system-assigned key of the position';

/** The states of Sage Intacct that a consumer's pact can ask for. */
export const providerStates: VendorStates<State> = {
  catalogue: {
    'position {id} exists': state({
      summary: 'There is an active employee position of that ID, with what else is given.',
      parameters: {
        id,
        name: { type: 'string', description: 'its name', optional: true },
        description: { type: 'string', description: 'its description', optional: true },
      },
      gives: { key },
      setUp: (scene, { id, ...members }) => put(scene, { ...position(scene, id), ...members, status: 'active' }),
    }),

    'position {id} is inactive': state({
      summary: 'There is an inactive employee position of that ID.',
      parameters: { id },
      gives: { key },
      setUp: (scene, { id }) => put(scene, { ...position(scene, id), status: 'inactive' }),
    }),

    'position {id} does not exist': state({
      summary: 'There is no employee position of that ID, and nothing that refers to one.',
      parameters: { id },
      setUp: ({ state }, { id }) => {
        const table = state['employee-position'];
        for (const found of findSimilarIds(table, id)) if (found.id === id) table.delete(found.key);
        return undefined;
      },
    }),

    'position {id} is in use': state({
      summary: 'There is an employee position of that ID, and an employee has it.',
      parameters: { id },
      gives: { key, employee: 'key of the employee' },
      setUp: (scene, { id }) => {
        const { key } = put(scene, position(scene, id));
        return { key, employee: addEmployee(scene, key).key };
      },
    }),

    'department {id} exists': dimensionState('department'),
    'location {id} exists': dimensionState('location'),
    'class {id} exists': dimensionState('class'),
    'account {id} exists': dimensionState('account'),
    'journal {id} exists': dimensionState('journal'),
    'time type {id} exists': namedState('time-type'),
    'employee type {id} exists': namedState('employee-type'),
    'earning type {id} exists': namedState('earning-type'),
    'position skill {id} exists': namedState('position-skill'),

    'employees have the custom field {id}': state({
      summary: 'The company has added a field for a text to employees: nsp:: and that ID.',
      parameters: { id: { type: 'string', description: 'ID of the field, "BADGE"' } },
      setUp: ({ state }, { id }) => addEmployeeField(state, id),
    }),

    'ID {id} is that of an employee': state({
      summary:
        'There is an active employee of that ID with a contact, at that location and department if they are given.',
      parameters: {
        id: { type: 'string', description: 'ID of the employee, "EMP-001"' },
        firstName: { type: 'string', description: 'first name of the contact', optional: true },
        lastName: { type: 'string', description: 'last name of the contact', optional: true },
        location: {
          type: 'string',
          description: 'ID of the location, which is made if it is not there',
          optional: true,
        },
        department: { type: 'string', description: 'the same of the department', optional: true },
      },
      gives: { key: 'key of the employee', contact: 'key of the contact' },
      setUp: (scene, { id, firstName = 'Jane', lastName = 'Roe', location, department }) => {
        const printAs = `${firstName} ${lastName}`;
        const name = `${lastName}, ${firstName}`;
        const contact = putObject(scene, 'contact', `${printAs} ${id}`, { firstName, lastName, printAs });
        const { key } = putObject(scene, 'employee', id, {
          name,
          primaryContact: contact.key,
          location: location === undefined ? null : putObject(scene, 'location', location).key,
          department: department === undefined ? null : putObject(scene, 'department', department).key,
        });
        return { key, contact: contact.key };
      },
    }),

    'there are {count} positions': state({
      summary: 'There are just so many active employee positions, with the IDs P-0001, P-0002 and so on.',
      parameters: { count: { type: 'integer', description: 'how many, up to 10000' } },
      setUp: (scene, { count }) => {
        if (count < 0 || count > 10_000) throw new StateFailure(`${count} is not between 0 and 10000`);
        const table = scene.state['employee-position'];
        for (const { key } of [...table.all()]) table.delete(key);
        for (let i = 1; i <= count; i += 1) table.put(position(scene, `P-${String(i).padStart(4, '0')}`));
        return undefined;
      },
    }),

    'the caller is {user}': state({
      summary: 'The token is valid and is that of a certain user.',
      parameters: {
        user: {
          type: 'string',
          description:
            'Admin may do everything; Editor may list, view, add and edit positions; Viewer may list and view them; Nobody has no permissions',
          enum: ['Admin', 'Editor', 'Viewer', 'Nobody'],
        },
        token: {
          type: 'string',
          description: 'the token that the pact sends, in the form of a JWT; without it one is made',
          optional: true,
        },
      },
      gives: { token: 'the token' },
      setUp: (scene, { user, token = makeToken(user) }) => {
        putToken(scene, token, findUser(scene, `${user}@Paystub`), Number.MAX_SAFE_INTEGER);
        return { token };
      },
    }),
  },

  keepToken: (scene, token, expires) => putToken(scene, token, findUser(scene, credentials.username), expires),
};

type Dimension = 'department' | 'location' | 'class' | 'account' | 'journal';

function dimensionState(table: Dimension) {
  return state({
    summary: `There is an active ${table} of that ID, with what else is given.`,
    parameters: {
      id: { type: 'string', description: `ID of the ${table}` },
      name: { type: 'string', description: 'its name', optional: true },
    },
    gives: { key: `key of the ${table}` },
    setUp: (scene, { id, ...members }) => ({ key: putObject(scene, table, id, members).key }),
  });
}

/** The objects whose ID is their name. */
type Named = 'time-type' | 'employee-type' | 'earning-type' | 'position-skill';

function namedState(table: Named) {
  const title = table.replace('-', ' ');
  return state({
    summary: `There is an active ${title} of that ID, which is its name.`,
    parameters: { id: { type: 'string', description: `ID of the ${title}` } },
    gives: { key: `key of the ${title}` },
    setUp: (scene, { id }) => ({ key: putObject(scene, table, id).key }),
  });
}

/** The tables of objects that have no name beside their ID. */
const unnamed: readonly string[] = ['contact', 'time-type', 'employee-type', 'earning-type', 'position-skill'];

/** Stores the object with an ID, made if it is not there, active and with certain members. */
function putObject(
  scene: Scene,
  table: Dimension | Named | 'contact' | 'employee',
  id: string,
  members: object = {},
): ObjectRecord {
  const rows = scene.state[table];
  const found = findById(rows, id) ?? {
    key: String(scene.sequence(table)),
    id,
    ...(unnamed.includes(table) ? {} : { name: id }),
  };
  const active = table === 'earning-type' ? {} : { status: 'active' };
  const record = { ...(withDefaults(table, found, scene.now) as ObjectRecord), ...members, ...active };
  rows.put(record);
  return record;
}

function put({ state }: Scene, record: ObjectRecord): { key: string } {
  state['employee-position'].put(record);
  return { key: record.key };
}

/** The position with an ID, or a new one that is not stored yet. */
function position(scene: Scene, id: string): ObjectRecord {
  const found = findById(scene.state['employee-position'], id);
  if (found !== undefined) return found;
  const key = String(scene.sequence('employee-position'));
  return {
    key,
    id,
    name: id,
    description: null,
    status: 'active',
    audit: audit(scene),
    href: `/objects/construction/employee-position/${key}`,
  };
}

function addEmployee(scene: Scene, employeePosition: string): ObjectRecord {
  const key = String(scene.sequence('employee'));
  const record = {
    key,
    id: `EMP-${key}`,
    jobTitle: null,
    birthDate: null,
    startDate: null,
    endDate: null,
    status: 'active',
    name: `Employee ${key}`,
    audit: audit(scene),
    employeePosition,
    href: `/objects/company-config/employee/${key}`,
  };
  scene.state.employee.put(record);
  return record;
}

function audit({ now }: Scene) {
  const at = timestamp(now);
  return { createdDateTime: at, modifiedDateTime: at, createdBy: '1', modifiedBy: '1' };
}

function findUser({ state }: Scene, login: string): User {
  const [user] = state.user.by('login', login);
  if (user === undefined) throw new StateFailure(`there is no user ${login}`);
  return user;
}

function makeToken(user: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ sub: `${user}@Paystub` })}.${user}`;
}

function putToken({ state, now }: Scene, token: string, user: User, expires: number): void {
  const digest = nodeCrypto().createHash('sha256').update(token).digest('base64url');
  const clientId = credentials.client_id;
  state.token.put({ digest, kind: 'access', userKey: user.key, clientId, entityId: null, issued: now, expires });
}
