import { invalid } from '../refusals/errors.ts';
import type { Context } from '../types.ts';
import { posts } from './posts.ts';

/**
 * The body of a POST.
 * @throws the vendor's text for a request without one
 */
export function given<T>(call: Context & { readonly body: T | undefined }): T {
  if (call.body !== undefined) {
    call.rule('poweroffice.body.lenient');
    return call.body;
  }
  const post = posts[call.operation?.id ?? ''];
  if (post === undefined) throw new Error(`${call.operation?.id} has no text for a missing body`);
  call.rule('poweroffice.body.missing');
  throw invalid(post.title, post.missing);
}
