import { expect, test } from 'vitest';
import { vendors } from '../../src/vendors/index.ts';
import { pages } from './pages.ts';

const [readme] = pages;

test('the README can be read in some minutes', () => {
  expect(readme?.text.split('\n').length).toBeLessThan(160);
});

test('is right that code simulates each operation of the vendors', () => {
  const missing = vendors.flatMap(({ contract, handlers, name }) =>
    contract.operations.filter(({ id }) => handlers[id] === undefined).map(({ id }) => `${name} ${id}`),
  );
  expect(missing).toEqual([]);
});
