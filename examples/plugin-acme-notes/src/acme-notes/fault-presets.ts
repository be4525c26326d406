import type { FaultPreset } from 'paystub/plugin';

export const faultPresets: readonly FaultPreset[] = [
  {
    name: 'acme-notes-is-closed',
    summary: 'Acme Notes answers 503 once.',
    faults: [{ match: { vendor: 'acme-notes' }, times: 1, effect: { kind: 'status', status: 503, retryAfter: 5 } }],
  },
];
