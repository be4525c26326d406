import type { SandboxSettings } from '../../engine/sandbox/settings.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { RecordedLine } from '../exchange.ts';
import { vocabularyOf } from '../pseudonyms/vocabulary.ts';
import { type RecordingContent, readRecording } from '../recording-file.ts';
import { versionsOf } from '../vendor-versions.ts';
import { align } from './align.ts';
import { comparables } from './comparable.ts';
import { judgeSession } from './judge-session.ts';
import { Replayer } from './replayer.ts';
import { RecordedSession } from './session.ts';
import type { DriftResult, Judged, RuleFinding } from './verdict.ts';
import { type Waiver, withWaivers } from './waivers.ts';

/** The parts that recordings are compared with. */
export type DriftOptions = {
  /** Paths of recordings. */
  readonly files: readonly string[];
  /** The vendors, with own data in their seeds if there are any. */
  readonly vendors: readonly VendorKit[];
  readonly settings: SandboxSettings;
  /** True where the seeds hold what the tenant held. */
  readonly hasOwnData: boolean;
  readonly waivers: readonly Waiver[];
  readonly now: number;
  /** Takes one line about a recording that is not whole. */
  readonly report: (message: string) => void;
};

/**
 * Compares recordings with Paystub, each in a sandbox of its own.
 * @throws RecordingError for a file that is no recording
 */
export async function findDrift(options: DriftOptions): Promise<DriftResult> {
  const judged: (Judged & { readonly file: string })[] = [];
  const choices: Record<string, string> = {};
  const recorded: RecordedLine[] = [];
  for (const file of options.files) {
    const content = readRecording(file, options.report);
    recorded.push(...content.exchanges);
    const result = await judgeRecording(content, options);
    judged.push(...result.judged.map((each) => ({ ...withWaivers(each, options.waivers, options.now), file })));
    for (const [rule, variant] of Object.entries(result.choices)) {
      if (choices[rule] !== undefined && choices[rule] !== variant)
        options.report(`${file}: ${rule} is ${variant} here and ${choices[rule]} in an earlier recording`);
      choices[rule] ??= variant;
    }
  }
  const rules = findingsOf(judged, options.vendors);
  return { files: options.files, exchanges: judged, rules, choices, versions: versionsOf(recorded) };
}

async function judgeRecording(
  { header, exchanges }: RecordingContent,
  { vendors, settings, hasOwnData }: DriftOptions,
) {
  // Another Paystub as the tenant began with the same records, where the recording shows them as they are.
  const isOfPaystub = !header.pseudonyms && exchanges.some(({ reply }) => 'x-paystub' in reply.headers);
  const session = await sessionOf(exchanges, vendors, {
    isSeeded: hasOwnData || isOfPaystub,
    isAnonymous: header.pseudonyms,
  });
  return judgeSession(session, settings, vendors);
}

/**
 * Prepares a recording for its replay.
 * @param isSeeded true where the tenant began with the records of the vendors' seeds
 */
export async function sessionOf(
  exchanges: readonly RecordedLine[],
  vendors: readonly VendorKit[],
  { isSeeded, isAnonymous }: { readonly isSeeded: boolean; readonly isAnonymous: boolean },
): Promise<RecordedSession> {
  const alignment = isSeeded ? undefined : await align(exchanges, vendors);
  const used = vendors.filter(({ name }) => exchanges.some(({ line }) => line.vendor === name));
  const vocabularies = await Promise.all(
    used.map(async (vendor) => [vendor.name, await vocabularyOf(vendor)] as const),
  );
  return new RecordedSession(comparables(exchanges, vendors, { alignment, isAnonymous }), {
    replayer: new Replayer(vendors, alignment?.rows),
    vendors,
    vocabularies: new Map(vocabularies),
    isAnonymous,
  });
}

/** The findings about each rule that the recordings met. */
function findingsOf(judged: readonly Judged[], vendors: readonly VendorKit[]): readonly RuleFinding[] {
  return vendors.flatMap(({ name: vendor, rules }) =>
    Object.entries(rules).flatMap(([rule, { evidence }]) => {
      const about = judged.filter((each) => each.rule === rule);
      const confirmed = judged.filter(({ verdict, isPartial, rules: decided }) => {
        return verdict === 'agrees' && isPartial !== true && decided.includes(rule);
      }).length;
      const contradicted = about.filter(({ verdict }) => verdict === 'contradicts').length;
      const variant = variantIn(judged, rule);
      if (about.length === 0 && confirmed === 0 && variant === undefined) return [];
      return [{ rule, vendor, evidence, confirmed, contradicted, ...(variant === undefined ? {} : { variant }) }];
    }),
  );
}

/** The variant of a rule under which some exchange agrees. */
function variantIn(judged: readonly Judged[], id: string): string | undefined {
  for (const { verdict, rule = '', position = '', besides = [] } of judged) {
    const found = verdict === 'choice' ? [{ rule, position }, ...besides].find((each) => each.rule === id) : undefined;
    if (found !== undefined) return found.position;
  }
  return undefined;
}
