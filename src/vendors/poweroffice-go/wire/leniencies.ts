import type { Context } from '../types.ts';

/** Ways in which a value of a body may differ from the contract's form and still be taken. */
export type BodyLeniency =
  | 'text'
  | 'number-for-text'
  | 'written-form'
  | 'fraction'
  | 'whole-float'
  | 'case'
  | 'time'
  | 'unknown-member';
/** Ways in which an operation of a JSON Patch may differ from RFC 6902 and still be taken. */
export type PatchLeniency = 'path-case' | 'path-slash' | 'operation-case' | 'missing-value';

/** Decides whether a way is taken; asked only where it makes a difference. */
export type Takes<Way> = (way: Way) => boolean;

const bodyRules = {
  text: 'poweroffice.body.texts',
  'number-for-text': 'poweroffice.body.numbers-for-texts',
  'written-form': 'poweroffice.body.written-numbers',
  case: 'poweroffice.body.any-case',
  time: 'poweroffice.body.dates-with-time',
  'unknown-member': 'poweroffice.body.unknown-members',
} as const;

const patchRules = {
  ...bodyRules,
  text: 'poweroffice.patch.texts',
  'path-case': 'poweroffice.patch.any-case',
  'path-slash': 'poweroffice.patch.without-slash',
  'operation-case': 'poweroffice.patch.operation-case',
  'missing-value': 'poweroffice.patch.missing-value',
} as const;

/** Decides the leniencies of the body of a POST by their rules. */
export function inBody(context: Context): Takes<BodyLeniency> {
  return (way) => takesNumber(way, context) ?? context.holds(bodyRules[way as keyof typeof bodyRules]);
}

/** Decides the leniencies of a JSON Patch by their rules. */
export function inPatch(context: Context): Takes<BodyLeniency | PatchLeniency> {
  return (way) => takesNumber(way, context) ?? context.holds(patchRules[way as keyof typeof patchRules]);
}

/** Decides the ways that numbers are read for integers; `undefined` for any other way. */
function takesNumber(way: BodyLeniency | PatchLeniency, context: Context): boolean | undefined {
  if (way === 'fraction') return context.choose('poweroffice.body.fractions') === 'rounded';
  return way === 'whole-float' ? !context.holds('poweroffice.body.int32-floats') : undefined;
}
