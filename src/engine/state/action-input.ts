import { isInt64 } from '../http/json.ts';
import type { Action, Outcome } from './actions.ts';

/** The types that members of an action's input may have; one with a question mark may be left out. */
type Types = { number: number; string: string; boolean: boolean; 'boolean?': boolean; strings: readonly string[] };
type Shape = { readonly [name: string]: keyof Types };
type Input<S extends Shape> = {
  readonly [Name in keyof S as S[Name] extends 'boolean?' ? never : Name]: Types[S[Name]];
} & {
  readonly [Name in keyof S as S[Name] extends 'boolean?' ? Name : never]?: Types[S[Name]];
};

const fits: { readonly [Type in keyof Types]: (value: unknown) => boolean } = {
  number: isInt64,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  'boolean?': (value) => value === undefined || typeof value === 'boolean',
  strings: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};

/** Checks the input of an action before it runs: its members are those of a shape, and each has its type. */
export function withInput<State, const S extends Shape>(
  shape: S,
  run: (state: State, input: Input<S>) => Outcome,
): Action<State>['run'] {
  return (state, value) => {
    if (typeof value !== 'object' || value === null) return { refused: 'The input must be an object.' };
    const input = value as Readonly<Record<string, unknown>>;
    const unknown = Object.keys(input).find((name) => !Object.hasOwn(shape, name));
    if (unknown !== undefined) return { refused: `${unknown} is no part of the input.` };
    const wrong = Object.entries(shape).find(([name, type]) => !fits[type](input[name]));
    if (wrong !== undefined) return { refused: `${wrong[0]} must be of type ${wrong[1].replace('?', '')}.` };
    return run(state, input as Input<S>);
  };
}
