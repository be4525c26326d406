import type { FaultPreset } from '../kit.ts';

/** Faults that Sage Intacct is known for, ready to be put in place. */
export const faultPresets: readonly FaultPreset[] = [
  {
    name: 'intacct-rate-limit',
    summary: 'Sage Intacct answers 429 (GW-0010) with Retry-After: 60, twice.',
    faults: [{ match: { vendor: 'sage-intacct' }, times: 2, effect: { kind: 'status', status: 429, retryAfter: 60 } }],
  },
  {
    name: 'intacct-lost-create',
    summary: 'The next create in Sage Intacct is done, but its answer never arrives: a retry meets the duplicate.',
    faults: [
      {
        match: { vendor: 'sage-intacct', method: 'POST', path: '/objects/*' },
        times: 1,
        effect: { kind: 'commit-then-drop' },
      },
    ],
  },
];
