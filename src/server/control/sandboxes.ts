import { setImmediate as nextTurn } from 'node:timers/promises';
import { header } from '../../engine/http/http.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import { TooManySandboxes, UnusableSandbox } from '../../engine/sandbox/sandbox-errors.ts';
import type { SandboxFacts } from '../../engine/sandbox/sandbox-facts.ts';
import type { OwnCredentials, SandboxSettings } from '../../engine/sandbox/settings.ts';
import type { WorldOverlay } from '../../engine/state/world.ts';
import { Problem } from '../problem.ts';
import { type Group, isoTime, type ServerFacts, type Shape } from './call.ts';
import { changedCredentials } from './own-credentials.ts';
import { changeChoices, changeTwins } from './rules.ts';

/** Operations on whole sandboxes. */
export const sandboxOperations: Group<
  | 'listSandboxes'
  | 'createSandbox'
  | 'getSandbox'
  | 'configureSandbox'
  | 'deleteSandbox'
  | 'reset'
  | 'rewind'
  | 'getLimits'
  | 'setLimits'
> = {
  listSandboxes: ({ facts }) => ({ status: 200, body: facts.sandboxes.list().map(show) }),

  createSandbox: async ({ facts, body, alter }) => {
    const { name, from, settings = {}, credentials = {} } = body;
    requireGoodSettings(facts, settings);
    if (facts.sandboxes.has(name))
      throw new Problem(409, { title: 'Already there', detail: `There is a sandbox ${name}.` });
    const own = changedCredentials(facts, name, {}, credentials);
    const overlay = from === undefined ? undefined : await sourceOf(facts, from);
    const sandbox = await open(facts, name);
    if (overlay !== undefined) await sandbox.replaceOverlay(overlay, nextTurn);
    const reply = alter(sandbox, () => {
      configure(facts, sandbox, settings);
      if (Object.keys(own).length > 0) sandbox.setCredentials(own);
      return { status: 201, body: show(facts.sandboxes.factsOf(sandbox)) };
    });
    facts.sandboxes.owners.set(name, sandbox.credentials);
    return reply;
  },

  getSandbox: async ({ facts, params }) => ({
    status: 200,
    body: show(facts.sandboxes.factsOf(await find(facts, params.name))),
  }),

  configureSandbox: async ({ facts, params, body, alter }) => {
    const sandbox = await find(facts, params.name);
    const { credentials, ...settings } = body;
    const own =
      credentials === undefined
        ? sandbox.credentials
        : changedCredentials(facts, sandbox.name, sandbox.credentials, credentials as OwnCredentials);
    const reply = alter(sandbox, () => {
      configure(facts, sandbox, settings);
      if (credentials !== undefined) sandbox.setCredentials(own);
      return { status: 200, body: show(facts.sandboxes.factsOf(sandbox)) };
    });
    facts.sandboxes.owners.set(sandbox.name, sandbox.credentials);
    sandbox.watchers.tell({ kind: 'sandbox', operation: 'configureSandbox' });
    return reply;
  },

  deleteSandbox: async ({ facts, params }) => {
    const { name, watchers } = await find(facts, params.name);
    if (name === 'default')
      throw new Problem(409, {
        title: 'Not to be deleted',
        detail: 'The sandbox default always exists; reset it instead.',
      });
    await facts.sandboxes.remove(name);
    watchers.tell({ kind: 'sandbox', operation: 'deleteSandbox' });
    return { status: 204 };
  },

  reset: ({ sandbox }) => {
    sandbox.reset();
    return { status: 204 };
  },

  rewind: ({ sandbox, body }) => {
    if (sandbox.rewind(body.request)) return { status: 204 };
    const detail = `The journal does not hold request ${body.request}, or not all requests after it.`;
    throw new Problem(409, { title: 'Out of reach', detail });
  },

  getLimits: ({ sandbox }) => ({ status: 200, body: { mode: sandbox.settings.limits } }),

  setLimits: ({ sandbox, body, alter }) =>
    alter(sandbox, () => {
      sandbox.configure({ limits: body.mode });
      return { status: 200, body: { mode: body.mode } };
    }),
};

async function open(facts: ServerFacts, name: string): Promise<Sandbox> {
  try {
    return await facts.sandboxes.get(name);
  } catch (error) {
    throw toSandboxProblem(error);
  }
}

/** The problem of a sandbox that could not be made or opened; any other error as it is. */
export function toSandboxProblem(error: unknown): unknown {
  if (error instanceof UnusableSandbox)
    return new Problem(503, { title: 'Sandbox not usable', detail: error.message }, { 'X-Paystub-Error': 'storage' });
  if (!(error instanceof TooManySandboxes)) return error;
  const detail = `${error.message}. Delete some, or start the server with a larger --sandboxes or with --sandbox-idle.`;
  return new Problem(503, { title: 'Too many sandboxes', detail });
}

/** @throws Problem for a rule or a position that does not exist */
function requireGoodSettings(facts: ServerFacts, { choices = {}, twins = {} }: Shape<'SandboxSettings'>): void {
  changeChoices(facts, { choices: {}, twins: {} }, choices);
  changeTwins(facts, { choices: {}, twins: {} }, twins);
}

function configure(facts: ServerFacts, sandbox: Sandbox, settings: Shape<'SandboxSettings'>): void {
  const { auth, evidence, limits, choices, twins } = settings;
  const change: Partial<SandboxSettings> = {
    ...(auth === undefined ? {} : { auth }),
    ...(evidence === undefined ? {} : { floor: evidence }),
    ...(limits === undefined ? {} : { limits }),
    ...(choices === undefined ? {} : changeChoices(facts, sandbox.settings, choices)),
    ...(twins === undefined ? {} : changeTwins(facts, sandbox.settings, twins)),
  };
  if (Object.keys(change).length > 0) sandbox.configure(change);
}

async function find(facts: ServerFacts, name: string): Promise<Sandbox> {
  const found = await facts.sandboxes.find(name);
  while (found?.hold.ended !== undefined) await found.hold.ended;
  if (found !== undefined) return found;
  const allowed = facts.sandboxes
    .list()
    .slice(0, 100)
    .map((sandbox) => sandbox.name);
  throw new Problem(404, { title: 'No such sandbox', detail: `There is no sandbox ${name}.`, allowed });
}

async function sourceOf(facts: ServerFacts, from: NonNullable<Shape<'NewSandbox'>['from']>): Promise<WorldOverlay> {
  const source = await find(facts, from.sandbox);
  if (from.snapshot === undefined) return source.world.copy();
  const snapshot = source.snapshots.get(from.snapshot);
  if (snapshot !== undefined) return snapshot.overlay;
  const allowed = [...source.snapshots.keys()];
  throw new Problem(404, {
    title: 'No such snapshot',
    detail: `${source.name} has no snapshot ${from.snapshot}.`,
    allowed,
  });
}

function show({ name, now, requests, changes, settings, credentials, lastUsed, last }: SandboxFacts): Shape<'Sandbox'> {
  const { auth, floor, limits, choices, twins } = settings;
  return {
    ...{ name, now: isoTime(now), requests, changes },
    settings: {
      ...{ auth, evidence: floor, limits },
      ...(Object.keys(choices).length === 0 ? {} : { choices }),
      ...(Object.keys(twins).length === 0 ? {} : { twins }),
    },
    ...(Object.keys(credentials).length === 0 ? {} : { credentials }),
    lastUsed: isoTime(lastUsed),
    ...(last === undefined ? {} : { last: showLast(last) }),
  };
}

function showLast({ vendor, operation, request }: NonNullable<SandboxFacts['last']>): Shape<'LastRequest'> {
  const client = header(request.headers, 'user-agent');
  return {
    vendor,
    ...(operation === undefined ? {} : { operation }),
    ...(client === undefined ? {} : { client }),
  };
}

/** Number of the vendors' records that differ from the seed. */
export function countChanges(overlay: WorldOverlay): number {
  let count = 0;
  for (const [table, part] of overlay) if (!table.startsWith('paystub/')) count += part.size;
  return count;
}
