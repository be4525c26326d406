/** An event of a stream (HTML standard, server-sent events). */
export type StreamEvent = { readonly event: string; readonly data: string };

/** Returns a function that takes pieces of a stream's text and returns the events that they complete. */
export function createEventReader(): (piece: string) => readonly StreamEvent[] {
  let rest = '';
  return (piece) => {
    const blocks = (rest + piece).split('\n\n');
    rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
      const data = field('data');
      return data === undefined ? [] : [{ event: field('event') ?? 'message', data }];
    });
  };
}
