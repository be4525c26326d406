import { type WireTwin, wireTwins } from '../engine/faults/wire-twins.ts';
import { positionOf, twinSentences } from '../engine/rules/positions.ts';
import { type Evidence, formOf, listRules, type Rule, type RuleForm, twinsOf } from '../engine/rules/rules.ts';
import type { SandboxSettings, Switches } from '../engine/sandbox/settings.ts';
import type { VendorKit } from '../vendors/kit.ts';

/** One wrong or other behaviour that tests are run against. */
export type Mutant = {
  /** Rule and position, `ukg.person.unknown=other-code`; unique. */
  readonly id: string;
  /** Name of the vendor, or `wire` for a twin of the wire. */
  readonly vendor: string;
  readonly rule: string;
  readonly position: string;
  readonly form: RuleForm | 'wire';
  /** The right behaviour in one sentence. */
  readonly rightly: string;
  /** The behaviour of the mutant in one sentence. */
  readonly wrongly: string;
  readonly evidence: Evidence;
  readonly source: string;
  /** True for a twin that a good client copes with, so that its tests stay green. */
  readonly isHarmless: boolean;
};

/** Every mutant of some vendors under settings, rule by rule, and after them the twins of the wire. */
export function listMutants(
  vendors: readonly Pick<VendorKit, 'name' | 'rules'>[],
  settings: Switches,
): readonly Mutant[] {
  const ofRules = vendors.flatMap(({ name, rules }) =>
    listRules(rules).flatMap(([id, rule]) => mutantsOf(name, id, rule, settings)),
  );
  return [...ofRules, ...wireTwins.map(ofWire)];
}

function mutantsOf(vendor: string, id: string, rule: Rule, settings: Switches): readonly Mutant[] {
  const { variants = {}, summary, evidence, source } = rule;
  const inForce = positionOf(id, rule, settings);
  const twins = twinSentences(rule);
  const all = formOf(rule) === 'choice' ? Object.keys(variants) : twinsOf(rule);
  return all
    .filter((position) => position !== inForce)
    .map((position) => ({
      ...{ id: `${id}=${position}`, vendor, rule: id, position, form: formOf(rule), evidence, source },
      rightly: formOf(rule) === 'choice' ? `${summary} (${variants[inForce] ?? inForce})` : summary,
      wrongly: variants[position] ?? twins[position] ?? position,
      isHarmless: false,
    }));
}

function ofWire({ id, summary, twin, isHarmless }: WireTwin): Mutant {
  return {
    ...{ id: `${id}=twin`, vendor: 'wire', rule: id, position: 'twin', form: 'wire', isHarmless },
    ...{ rightly: summary, wrongly: twin, evidence: 'inferred', source: 'HTTP and JSON allow it of every service.' },
  };
}

/** The settings of a sandbox in which a mutant is on. */
export function settingsOf(settings: SandboxSettings, { form, rule, position }: Mutant): SandboxSettings {
  return form === 'choice'
    ? { ...settings, choices: { ...settings.choices, [rule]: position } }
    : { ...settings, twins: { ...settings.twins, [rule]: position } };
}

/** The variables that tell a command of a mutant; another `paystub` that the command starts turns it on too. */
export function variablesOf({ form, id }: Mutant): Readonly<Record<string, string>> {
  return form === 'choice' ? { PAYSTUB_CHOOSE: id } : { PAYSTUB_TWIN: id };
}
