import { readTwin, withTwin } from '../../engine/rules/positions.ts';
import { isClockTime, parseTime } from '../../engine/sandbox/clock.ts';
import type { Sandbox } from '../../engine/sandbox/sandbox.ts';
import { type ProviderStates, StateFailure, statesIn } from '../../pact/provider-states.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { ServerFacts } from './call.ts';
import { findRule } from './rules.ts';

/** The server and the sandbox in which a general state is set up. */
export type GeneralScene = { readonly facts: ServerFacts; readonly sandbox: Sandbox };

const state = statesIn<GeneralScene>();

const operation = { type: 'string', description: 'operationId of the call; any if not given', optional: true } as const;
const retryAfter = {
  type: 'integer',
  description: 'seconds, sent as Retry-After; no such header if not given',
  optional: true,
} as const;
const token = {
  type: 'string',
  description: 'the token that the pact sends; without it one is made',
  optional: true,
} as const;

/** A token in the form of a JWT, which is what the strictest vendor asks for. */
const defaultToken = ['{"alg":"RS256","typ":"JWT"}', '{"iss":"paystub"}', 'paystub']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

/** The states that every vendor has, by name: its clock, its tokens, its faults, the choices among its rules. */
export function generalStates(vendors: readonly VendorKit[]): ProviderStates<GeneralScene> {
  return { ...sandboxStates, ...failureStates(vendors.map(({ name }) => name)), ...ruleStates };
}

const sandboxStates: ProviderStates<GeneralScene> = {
  'everything is as in the seed': state({
    summary: 'Nothing is changed: the company that each sandbox starts with.',
    parameters: {},
    setUp: () => undefined,
  }),

  'the clock is {time}': state({
    summary: 'The clock stands still at that time.',
    parameters: { time: { type: 'string', format: 'date-time', description: 'the time, "2026-01-15T10:00:00Z"' } },
    setUp: ({ sandbox }, { time }) => {
      const now = parseTime(time);
      if (!isClockTime(now)) throw new StateFailure(`"${time}" is no time that a sandbox can have`);
      sandbox.changeClock({ now, mode: 'frozen' });
      return undefined;
    },
  }),

  'the token is valid': state({
    summary: 'The token is one of the built-in test credentials.',
    parameters: { token },
    gives: { token: 'the token' },
    setUp: (scene, params) => keepToken(scene, params.token ?? defaultToken, endOfTime),
  }),

  'the token has expired': state({
    summary: 'The token was one of the built-in test credentials.',
    parameters: { token },
    gives: { token: 'the token' },
    setUp: (scene, params) => {
      requireTokens(scene, 'lenient');
      return keepToken(scene, params.token ?? defaultToken, 0);
    },
  }),

  'any token is accepted': state({
    summary: 'Any token or none will do.',
    parameters: {},
    setUp: ({ sandbox }) => {
      sandbox.configure({ auth: 'off' });
      return undefined;
    },
  }),

  'a token is needed': state({
    summary: 'A call without a token is refused as the vendor does it.',
    parameters: {},
    setUp: (scene) => {
      scene.sandbox.configure({ auth: 'strict' });
      return undefined;
    },
  }),
};

function failureStates(names: readonly string[]): ProviderStates<GeneralScene> {
  const vendor = {
    type: 'string',
    description: 'the vendor whose call it is; any if not given',
    enum: names,
    optional: true,
  } as const;
  return {
    'the next call is rate limited': state({
      summary: 'The next call is answered with 429, as the vendor words it.',
      parameters: { vendor, operation, retryAfter },
      setUp: (scene, params) => failNext(scene, 429, params),
    }),

    'the next call fails with {status}': state({
      summary: 'The next call is answered with that status, as the vendor words it, and changes nothing.',
      parameters: { status: { type: 'integer', description: '400 to 599' }, vendor, operation, retryAfter },
      setUp: (scene, { status, ...params }) => failNext(scene, status, params),
    }),
  };
}

const ruleStates: ProviderStates<GeneralScene> = {
  'the twin {position} of the rule {rule} is on': state({
    summary: 'The vendor behaves wrongly in this respect, so that a test can see that the client would notice.',
    parameters: {
      rule: { type: 'string', description: 'id of a rule, "ukg.terms.overlap.cuts-earlier"' },
      position: { type: 'string', description: 'true, or for a refusal other-status, other-code or server-error' },
    },
    setUp: ({ facts, sandbox }, { rule, position }) => {
      const found = findRule(facts, rule);
      if (found === undefined) throw new StateFailure(`there is no rule ${rule}`);
      const twin = readTwin(found.rule, position);
      if ('allowed' in twin)
        throw new StateFailure(`${rule} has no twin "${position}", but ${twin.allowed.join(', ') || 'none'}`);
      sandbox.configure({ twins: withTwin(sandbox.settings.twins, rule, twin.position) });
      return undefined;
    },
  }),

  'the rule {rule} is {variant}': state({
    summary: 'Of what nobody knows, this reading holds.',
    parameters: {
      rule: { type: 'string', description: 'id of a rule, "ukg.terms.get.none"' },
      variant: { type: 'string', description: 'name of one of its variants, "not-found"' },
    },
    setUp: ({ facts, sandbox }, params) => {
      const found = findRule(facts, params.rule);
      if (found === undefined) throw new StateFailure(`there is no rule ${params.rule}`);
      const variants = Object.keys(found.rule.variants ?? {});
      if (!variants.includes(params.variant))
        throw new StateFailure(
          `${params.rule} has no variant "${params.variant}", but ${variants.join(', ') || 'none'}`,
        );
      sandbox.configure({ choices: { ...sandbox.settings.choices, [params.rule]: params.variant } });
      return undefined;
    },
  }),
};

// The last second of the year 9999, in milliseconds since 1970.
const endOfTime = 253_402_300_799_000;

function keepToken({ facts, sandbox }: GeneralScene, token: string, expires: number): { token: string } {
  for (const { name, providerStates: states } of facts.vendors)
    states?.keepToken(sceneOf(sandbox, name), token, expires);
  return { token };
}

/** The tables of one vendor outside of any request, for use within `sandbox.alter`. */
export function sceneOf(sandbox: Sandbox, vendor: string) {
  return {
    state: sandbox.partOf(vendor).tables,
    now: sandbox.now(),
    sequence: (name: string) => sandbox.sequence(`${vendor}/${name}`),
  };
}

function requireTokens({ sandbox }: GeneralScene, auth: 'lenient'): void {
  if (sandbox.settings.auth === 'off') sandbox.configure({ auth });
}

function failNext(
  { facts, sandbox }: GeneralScene,
  status: number,
  { retryAfter, ...match }: { vendor?: string; operation?: string; retryAfter?: number },
): undefined {
  if (status < 400 || status > 599) throw new StateFailure(`${status} is no status of a failure, 400 to 599`);
  const { operation } = match;
  const known = facts.vendors.some(({ contract }) => contract.operations.some(({ id }) => id === operation));
  if (operation !== undefined && !known) throw new StateFailure(`no vendor has an operation ${operation}`);
  const effect = { kind: 'status', status, ...(retryAfter === undefined ? {} : { retryAfter }) } as const;
  sandbox.faults.add({ match, effect, times: 1 });
  return undefined;
}
