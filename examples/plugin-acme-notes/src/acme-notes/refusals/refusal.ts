import { defineRefusal, type RefusalRule } from 'paystub/plugin';

/** Declares a refusal in the vendor's words: a status and an error. */
export function refusal<Args extends readonly unknown[]>({
  status,
  error,
  ...rule
}: RefusalRule & { readonly status: number; readonly error: (...args: Args) => string }) {
  return defineRefusal(rule, (...args: Args) => ({ status, values: { error: error(...args) } }));
}
