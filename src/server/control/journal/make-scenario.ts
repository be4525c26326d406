import { secretsIn } from '../../../engine/journal/redact.ts';
import type { Sandbox } from '../../../engine/sandbox/sandbox.ts';
import type { ScenarioRange } from '../../../scenario/record/from-journal.ts';
import type { Recording } from '../../../scenario/record/recording.ts';
import { Problem } from '../../problem.ts';
import type { ServerFacts, Shape } from '../call.ts';
import { findRule } from '../rules.ts';
import { info } from '../server.ts';
import { showRequest } from './show-request.ts';

/**
 * Makes a scenario of the requests of a sandbox.
 * @param host host and port that the client calls the server by
 * @throws Problem for a range that ends before it begins, and where no request can be replayed
 */
export async function makeScenario(
  facts: ServerFacts,
  sandbox: Sandbox,
  host: string,
  range: ScenarioRange,
): Promise<Shape<'RecordedScenario'>> {
  const { from = 1, to = Number.POSITIVE_INFINITY } = range;
  if (from > to) throw new Problem(400, { title: 'No such range', detail: `Request ${from} comes after ${to}.` });
  const { fromJournal } = await import('../../../scenario/record/from-journal.ts');
  const recording = recordingOf(facts, sandbox, host, to);
  const made = fromJournal(recording, 'recorded-session', facts.vendors, contractInPackage, range);
  const leftOut = made.leftOut.map(({ line: { id, method, path }, reason }) => ({ id, method, path, reason }));
  const { document, steps: requests, earlier, flags } = made;
  if (document !== undefined)
    return { document, requests, earlier, leftOut, missing: recording.missing, flags: [...flags] };
  const [first] = leftOut;
  const reason = first === undefined ? 'No request was made in it.' : `Request ${first.id}: ${first.reason}.`;
  throw new Problem(409, { title: 'Nothing to replay', detail: `No scenario can be made of it. ${reason}` });
}

/** The path of a contract beside an installed package, which the replay also knows where there is none. */
function contractInPackage(name: string): string {
  return `./node_modules/paystub/specs/${name}.yaml`;
}

function recordingOf(facts: ServerFacts, sandbox: Sandbox, host: string, to: number): Recording {
  const { choices, twins, floor, limits } = sandbox.settings;
  const about = info(facts);
  const chosen = Object.entries(choices).filter(([id, variant]) => variant !== findRule(facts, id)?.rule.default);
  return {
    exchanges: sandbox.journal
      .entries()
      .filter(({ id }) => id <= to)
      .map((entry) => showRequest(entry, facts, sandbox)),
    missing: sandbox.journal.total - sandbox.journal.held,
    settings: { evidence: floor, limits },
    choices: Object.fromEntries(chosen),
    twins,
    secrets: [...new Set(secretsIn(about))],
    ownData: about.ownData,
    host,
  };
}
