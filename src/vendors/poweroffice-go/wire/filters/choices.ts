import * as refusals from '../../refusals/lists.ts';
import { unbindableParameters } from '../../refusals/requests.ts';
import type { Context } from '../../types.ts';
import { isBlank, trimmed } from '../list.ts';
import { traceId } from '../trace-id.ts';

/**
 * Reads a filter that names one of the contract's choices.
 * @returns `undefined` where the filter is blank
 */
export function readChoice<Choice extends string>(
  call: Context,
  filter: string,
  text: string | undefined,
  choices: readonly (Choice | null)[],
): Choice | undefined {
  if (isBlank(call, text)) return undefined;
  const known = choices.filter((each) => each !== null);
  const name = trimmed(call, text);
  if (/^\d{1,3}$/.test(name)) return byNumber(call, filter, Number(name), known);
  const choice = known.find((each) => each.toLowerCase() === name.toLowerCase());
  if (choice === undefined) throw unknownChoice(call, filter, text);
  if (choice !== name && !call.holds('poweroffice.query.any-case')) throw unknownChoice(call, filter, text);
  return choice;
}

function byNumber<Choice extends string>(
  call: Context,
  filter: string,
  number: number,
  choices: readonly Choice[],
): Choice {
  const numbering = call.choose('poweroffice.query.choice-numbers');
  const choice = numbering === 'refused' ? undefined : choices[number - (numbering === 'from-one' ? 1 : 0)];
  if (choice === undefined) throw unknownChoice(call, filter, String(number));
  return choice;
}

/** The refusal of a name that is none of a filter's choices. */
export function unknownChoice(call: Context, filter: string, text: string) {
  return call.choose('poweroffice.query.unknown-choice') === 'cast'
    ? refusals.unknownChoice(filter, text)
    : unbindableParameters({ [filter]: [`The value '${text}' is not valid.`] }, traceId(call));
}
