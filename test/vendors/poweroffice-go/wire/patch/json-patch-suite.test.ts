import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { applyPatch, type PatchOperation } from '../../../../../src/vendors/poweroffice-go/wire/patch/json-patch.ts';
import { PatchError } from '../../../../../src/vendors/poweroffice-go/wire/patch/patch-error.ts';

type Case = {
  readonly comment?: string;
  readonly doc: unknown;
  readonly patch: readonly PatchOperation[];
  readonly expected?: unknown;
  readonly error?: string;
  readonly disabled?: boolean;
};

const require = createRequire(import.meta.url);
const suite = ['tests.json', 'spec_tests.json'].flatMap((file) =>
  (require(`json-patch-test-suite/${file}`) as Case[]).map((item, index) => ({ ...item, name: `${file} ${index}` })),
);

describe('the public test suite of RFC 6902', () => {
  const active = suite.filter(({ disabled, patch }) => disabled !== true && patch !== undefined);

  test('has more than 90 active cases', () => {
    expect(active.length).toBeGreaterThan(90);
  });

  // No case is an exception: only typed objects, below, take more than RFC 6902.
  test.each(active)('holds in $name: $comment', ({ doc, patch, expected, error }) => {
    const run = () => applyPatch(structuredClone(doc), patch, { kind: 'anything' });
    if (error !== undefined) expect(run).toThrow(PatchError);
    else if (expected !== undefined) expect(run()).toEqual(expected);
    else run();
  });
});
