import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Vendor } from '../engine/request/vendor.ts';
import type { Evidence } from '../engine/rules/rules.ts';
import { type Compare, createCompare } from './compare.ts';
import type { AskedState, Interaction, Pact } from './document.ts';
import { readReport } from './report.ts';
import type { InteractionResult, PactResult, VerifyResult } from './result.ts';
import { startVerifier, type Verifier } from './verifier.ts';

/** The server that pacts are verified against. */
type Server = { readonly url: string; readonly close: () => Promise<void> };

/** The pacts to verify, the vendors, and the way to a server. */
export type VerifyOptions = {
  readonly pacts: readonly Pact[];
  readonly vendors: readonly Vendor[];
  /** Starts a fresh server. It must send the `X-Paystub` headers. */
  readonly start: () => Promise<Server>;
  /** The environment variables of this process. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called with the result of each pact. */
  readonly onPact?: (result: PactResult) => void;
};

type Tools = {
  readonly compare: Compare;
  readonly verifier: Verifier;
  readonly url: string;
  readonly folder: string;
  readonly nextSandbox: () => string;
};

/**
 * Verifies pacts. Each interaction is compared with the vendor's contract; then its provider states are brought about
 * in a sandbox of its own, and its request is sent there.
 * @throws PactError if Pact is not installed
 */
export async function verifyPacts(options: VerifyOptions): Promise<VerifyResult> {
  const { pacts, vendors, env, onPact } = options;
  const compare = await createCompare(vendors);
  const verifier = await startVerifier(env);
  const server = await options.start();
  const folder = await mkdtemp(join(tmpdir(), 'paystub-pact-'));
  let sandboxes = 0;
  const nextSandbox = () => {
    sandboxes += 1;
    return `pact-${sandboxes}`;
  };
  try {
    const results: PactResult[] = [];
    for (const pact of pacts) {
      const result = await verifyPact(pact, { compare, verifier, url: server.url, folder, nextSandbox });
      onPact?.(result);
      results.push(result);
    }
    const verdict = results.length > 0 && results.every((result) => result.verdict === 'passed') ? 'passed' : 'failed';
    return { verdict, pacts: results, restsOn: restsOn(results, vendors) };
  } finally {
    verifier.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function verifyPact(pact: Pact, tools: Tools): Promise<PactResult> {
  const { from, consumer, provider } = pact;
  const about = { from, consumer, provider };
  if (pact.interactions.length === 0) {
    return { ...about, verdict: 'failed', reason: 'the pact has no interactions', interactions: [] };
  }
  const interactions: InteractionResult[] = [];
  for (const interaction of pact.interactions) interactions.push(await verifyInteraction(pact, interaction, tools));
  const failed = interactions.some(({ verdict }) => verdict === 'failed');
  return { ...about, verdict: failed ? 'failed' : 'passed', interactions };
}

async function verifyInteraction(pact: Pact, interaction: Interaction, tools: Tools): Promise<InteractionResult> {
  const states = interaction.states.map(nameWithValues);
  const about = { description: interaction.description, states };
  const nothing = { findings: [], status: undefined, rules: [], belowFloor: false };
  if (!interaction.http) {
    const failures = ['it is no HTTP interaction, and Paystub answers nothing else'];
    return { ...about, ...nothing, vendor: undefined, verdict: 'failed', failures };
  }
  const { vendor, prefix, findings } = await tools.compare(pact, interaction);
  if (vendor === undefined) return { ...about, ...nothing, vendor, verdict: 'failed', findings, failures: [] };

  const base = `${tools.url}/sandbox/${tools.nextSandbox()}`;
  const outcome = await tools.verifier.verify({
    file: await writeInteraction(pact, interaction, tools.folder),
    provider: pact.provider,
    baseUrl: base + prefix,
    statesUrl: `${base}/__admin/pact/states`,
  });
  const { lacks = '' } = outcome;
  const { verdict, failures, stateFailed } = readReport(outcome.report);
  const reasons = stateFailed ? await explainStates(base, interaction.states) : [];
  const broken = findings.some(({ kind }) => kind === 'error');
  return {
    ...about,
    vendor,
    verdict: broken && verdict === 'passed' ? (interaction.pending ? 'pending' : 'failed') : verdict,
    findings,
    failures: reasons.length > 0 ? reasons : failures,
    status: outcome.status,
    rules: outcome.rules?.split(', ').filter((rule) => rule !== '') ?? [],
    ...(outcome.evidence === undefined || outcome.evidence === '' ? {} : { evidence: outcome.evidence }),
    belowFloor: lacks !== '',
    ...(lacks === '' ? {} : { lacks }),
  };
}

/** Returns a state's name with the values of its parameters filled in. */
function nameWithValues({ name, params }: AskedState): string {
  return name.replaceAll(/\{(\w+)\}/g, (placeholder, parameter) => {
    const value = Object.hasOwn(params, parameter) ? params[parameter] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : placeholder;
  });
}

async function writeInteraction(pact: Pact, { source }: Interaction, folder: string): Promise<string> {
  const file = join(folder, 'interaction.json');
  await writeFile(file, JSON.stringify({ ...pact.source, interactions: [source], messages: undefined }));
  return file;
}

// The verifier reports that a state failed, but not why. So the states are requested once more, in another sandbox.
async function explainStates(base: string, states: readonly AskedState[]): Promise<readonly string[]> {
  for (const { name, params } of states) {
    const response = await fetch(`${base}-states/__admin/pact/states`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ state: name, params, action: 'setup' }),
    });
    if (!response.ok) return [((await response.json()) as { detail: string }).detail];
  }
  return [];
}

function restsOn(results: readonly PactResult[], vendors: readonly Vendor[]): VerifyResult['restsOn'] {
  const used = new Set(results.flatMap(({ interactions }) => interactions.flatMap(({ rules }) => rules)));
  const evidenceOf = (id: string) => vendors.map(({ rules }) => rules[id]?.evidence).find((each) => each !== undefined);
  const by = (evidence: Evidence) => [...used].filter((id) => evidenceOf(id) === evidence).sort();
  return { documented: by('documented'), observed: by('observed'), inferred: by('inferred') };
}
