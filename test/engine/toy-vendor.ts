import type { Contract, Validator } from '../../src/engine/http/contract.ts';
import type { Call as EngineCall, Handlers } from '../../src/engine/request/handler-types.ts';
import { ownFailure } from '../../src/engine/rules/refusal.ts';
import { defineRules } from '../../src/engine/rules/rules.ts';
import type { TableSpecs, Tables } from '../../src/engine/state/table.ts';
import { asVendorKit, type VendorKit } from '../../src/vendors/kit.ts';

type Note = { readonly id: string; readonly text: string };

const tables = { note: { key: (row: Note) => row.id } } satisfies TableSpecs;

const rules = defineRules({
  'toy.note.create': {
    ...{ summary: 'A note gets the next number.', evidence: 'documented', source: 'the toy' },
    twin: { summary: 'A note gets the number 0.' },
  },
  'toy.note.long': {
    summary: 'A long text is cut or refused.',
    evidence: 'inferred',
    source: 'nobody knows',
    variants: { cut: 'it is cut', refuse: 'it is refused' },
    default: 'cut',
  },
});

type Toy = { state: Tables<typeof tables>; caller: string; rules: typeof rules };

type Operations = {
  createNote: {
    requestBody: { content: { 'application/json': { text: string } } };
    responses: { 201: { content: { 'application/json': Note } }; 400: { content: { 'application/json': object } } };
  };
  breakContract: { responses: { 200: { content: { 'application/json': { fine: true } } } } };
  crash: { responses: { 204: { content?: never } } };
};

const handlers: Handlers<Operations, Toy> = {
  createNote: (call: EngineCall<Operations['createNote'], Toy>) => {
    const id = call.holds('toy.note.create') ? String(call.sequence('note')) : '0';
    const note = { id, text: call.body.text };
    call.state.note.put(note);
    if (note.text.length <= 5) return { status: 201, body: note };
    if (call.choose('toy.note.long') === 'refuse') throw ownFailure({ status: 400, values: 'too long' });
    const cut = { ...note, text: note.text.slice(0, 5) };
    call.state.note.put(cut);
    return { status: 201, body: cut };
  },
  breakContract: (call: EngineCall<Operations['breakContract'], Toy>) => {
    call.state.note.put({ id: 'never', text: 'kept' });
    return { status: 200, body: { fine: 'not quite' as unknown as true } };
  },
  crash: (call: EngineCall<Operations['crash'], Toy>) => {
    call.state.note.put({ id: 'never', text: 'kept' });
    throw new TypeError('a fault of ours, with a secret');
  },
};

function judge(good: (data: Readonly<Record<string, unknown>>) => boolean, keyword: string, member: string): Validator {
  const validator: Validator = (data) => {
    const passed = good(data as Record<string, unknown>);
    validator.errors = passed ? null : [{ instancePath: '', keyword, params: { missingProperty: member } }];
    return passed;
  };
  return validator;
}

const plain = {
  query: [],
  headers: [],
  integers: { path: [], query: [] },
  privileges: [],
  reads: false,
  evidence: 'documented' as const,
  source: 'the toy',
  public: false,
};
const contract: Contract = {
  operations: [
    {
      id: 'createNote',
      method: 'POST',
      path: '/notes',
      ...plain,
      body: { required: true, mediaTypes: ['application/json'] },
      replies: { 201: 'application/json', default: 'application/json' },
    },
    {
      id: 'breakContract',
      method: 'GET',
      path: '/broken',
      ...plain,
      replies: { 200: 'application/json', default: 'application/json' },
    },
    {
      id: 'crash',
      method: 'GET',
      path: '/crash',
      ...plain,
      replies: { 204: null, default: 'application/json' },
    },
  ],
  parameters: {},
  bodies: { createNote: judge(({ text }) => typeof text === 'string', 'required', 'text') },
  replies: { breakContract: { 200: judge(({ fine }) => fine === true, 'const', 'fine') } },
  document: async () => ({}),
  dataClasses: async () => ({ schemas: {}, operations: {} }),
};

const toy: VendorKit<Toy> = {
  name: 'toy',
  title: 'Toy',
  mount: '/toy',
  bases: [''],
  rootPrefixes: ['/notes'],
  ignoreCase: false,
  maxBodyBytes: 100,
  maxBodyDepth: 10,
  contract,
  handlers,
  gate: {},
  rules,
  tables,
  seed: { rows: { note: [{ id: '1', text: 'first' }] }, counters: { note: 1 } },
  records: { digest: 'toy', validators: () => ({}), schemas: async () => ({}) },
  relations: {},
  counterFields: {},
  people: { free: {}, replaces: [], rows: () => ({ rows: {}, counters: {} }) },
  defaultCaller: 'anyone',
  credentials: {},
  faultPresets: [],
  failureCodes: ['problem'],
  refuse: (refusal) =>
    ownFailure({ status: refusal.kind === 'internal' ? 500 : 400, values: refusal, paystubError: refusal.kind }),
  render: (problem) => ({ status: problem.status, body: { problem: problem.values } }),
  headers: () => ({ 'Content-Type': 'application/json' }),
};

/** A vendor small enough to see through, for tests of the engine. */
export const toyVendor = asVendorKit(toy);
