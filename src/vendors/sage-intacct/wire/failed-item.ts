import { applyRefusalTwin } from '../../../engine/request/refusal-twin.ts';
import type { RefusalTwin } from '../../../engine/rules/rules.ts';
import type { components } from '../generated/types.ts';
import type { Failure } from '../refusals/refusal.ts';
import type { Context } from '../types.ts';
import { failureCodes } from './failure-codes.ts';
import { renderError } from './render.ts';

/** The failure of a part of a request, as the reply to the whole request shows it. */
export type FailedItem = { readonly 'ia::status': number; readonly 'ia::error': components['schemas']['Error'] };

/**
 * Renders the failure of a part of a request and notes its rule.
 * @throws Failure the same where it is none of the API, and then the whole request fails
 */
export function failedItem(context: Context, failure: Failure): FailedItem {
  const { status, values, rule } = failure;
  if (values.form !== 'api') throw failure;
  context.noteRuleOf(failure);
  const body = { 'ia::error': renderError(values.error, context) };
  const twin = rule === undefined ? undefined : context.twinOf(rule);
  const reply =
    twin === undefined ? { status, body } : applyRefusalTwin({ failureCodes }, { status, body }, twin as RefusalTwin);
  return { 'ia::status': reply.status, ...(reply.body as typeof body) };
}
