import { expect, test } from 'vitest';
import { createEventReader } from '../../src/ui/event-stream.ts';

test('events are read whatever pieces they come in, and comments are none', () => {
  const read = createEventReader();
  const text = ': hello\n\nevent: request\nid: 1\ndata: {"a":1}\n\nevent: clock\ndata: {}\n\n';
  const events = Array.from(text).flatMap((piece) => read(piece));
  expect(events).toEqual([
    { event: 'request', data: '{"a":1}' },
    { event: 'clock', data: '{}' },
  ]);
  expect(read(text)).toEqual(events);
});
