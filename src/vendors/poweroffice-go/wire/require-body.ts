import type { Context } from '../types.ts';
import { postWords } from './posts.ts';

/**
 * Returns the body of a POST.
 * @throws the vendor's text for a request without one
 */
export function requireBody<T>(call: Context & { readonly body: T | undefined }): T {
  if (call.body === undefined) {
    const words = postWords(call.operation?.id);
    if (words === undefined) throw new Error(`${call.operation?.id} has no text for a missing body`);
    throw words.missing(words.title, words.noun);
  }
  return call.body;
}
