import type { FaultPreset } from '../kit.ts';

/** Faults that PowerOffice Go is known for, ready to be put in place. */
export const faultPresets: readonly FaultPreset[] = [
  {
    name: 'poweroffice-busy',
    summary: 'PowerOffice answers 429 three times with Retry-After: 1, as past ten requests a second.',
    faults: [{ match: { vendor: 'poweroffice-go' }, times: 3, effect: { kind: 'status', status: 429, retryAfter: 1 } }],
  },
  {
    name: 'poweroffice-lost-create',
    summary:
      'The next create in PowerOffice is done, but the gateway answers 504: a repeated POST makes a second record.',
    faults: [
      {
        match: { vendor: 'poweroffice-go', method: 'POST', path: '/v2/*' },
        times: 1,
        effect: { kind: 'commit-then-status', status: 504 },
      },
    ],
  },
];
