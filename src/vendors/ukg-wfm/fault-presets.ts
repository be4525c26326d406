import type { FaultPreset } from '../kit.ts';

/** Faults that UKG Pro WFM is known for, ready to be put in place. */
export const faultPresets: readonly FaultPreset[] = [
  {
    name: 'ukg-token-spike',
    summary: 'UKG refuses token requests for a while: 503 with Retry-After, as its release notes describe.',
    faults: [
      {
        match: { vendor: 'ukg-wfm', operation: 'requestAccessToken' },
        times: 3,
        effect: { kind: 'status', status: 503, retryAfter: 5 },
      },
    ],
  },
  {
    name: 'ukg-throttled',
    summary: 'UKG answers 429 three times, without Retry-After, which is often missing in practice.',
    faults: [{ match: { vendor: 'ukg-wfm' }, times: 3, effect: { kind: 'status', status: 429 } }],
  },
  {
    name: 'ukg-third-item-fails',
    summary: 'The third item of the next bulk update of employment terms fails; the others succeed (207).',
    faults: [
      {
        match: { vendor: 'ukg-wfm', operation: 'updateEmploymentTermAssignments' },
        times: 1,
        effect: { kind: 'fail-items', items: [3] },
      },
    ],
  },
];
