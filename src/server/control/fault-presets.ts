import type { Shape } from './call.ts';

/** Faults that the vendors' systems are known for, ready to be put in place. */
export const faultPresets: readonly Shape<'FaultPreset'>[] = [
  {
    name: 'ukg-token-spike',
    says: 'UKG refuses token requests for a while: 503 with Retry-After, as its release notes describe.',
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
    says: 'UKG answers 429 three times, without Retry-After, which is often missing in practice.',
    faults: [{ match: { vendor: 'ukg-wfm' }, times: 3, effect: { kind: 'status', status: 429 } }],
  },
  {
    name: 'ukg-third-item-fails',
    says: 'The third item of the next bulk update of employment terms fails; the others succeed (207).',
    faults: [
      {
        match: { vendor: 'ukg-wfm', operation: 'updateEmploymentTermAssignments' },
        times: 1,
        effect: { kind: 'fail-items', items: [3] },
      },
    ],
  },
  {
    name: 'intacct-rate-limit',
    says: 'Sage Intacct answers 429 (GW-0010) with Retry-After: 60, twice.',
    faults: [{ match: { vendor: 'sage-intacct' }, times: 2, effect: { kind: 'status', status: 429, retryAfter: 60 } }],
  },
  {
    name: 'intacct-lost-create',
    says: 'The next create in Sage Intacct is done, but its answer never arrives: a retry meets the duplicate.',
    faults: [
      {
        match: { vendor: 'sage-intacct', method: 'POST', path: '/objects/*' },
        times: 1,
        effect: { kind: 'commit-then-drop' },
      },
    ],
  },
  {
    name: 'poweroffice-busy',
    says: 'PowerOffice answers 429 three times with Retry-After: 1, as past ten requests a second.',
    faults: [{ match: { vendor: 'poweroffice-go' }, times: 3, effect: { kind: 'status', status: 429, retryAfter: 1 } }],
  },
  {
    name: 'poweroffice-lost-create',
    says: 'The next create in PowerOffice is done, but the gateway answers 504: a repeated POST makes a second record.',
    faults: [
      {
        match: { vendor: 'poweroffice-go', method: 'POST', path: '/v2/*' },
        times: 1,
        effect: { kind: 'commit-then-status', status: 504 },
      },
    ],
  },
];
