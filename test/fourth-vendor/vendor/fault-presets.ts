import type { FaultPreset } from '../kit.ts';

export const faultPresets: readonly FaultPreset[] = [
  {
    name: 'acme-is-closed',
    summary: 'Acme answers 503 once.',
    faults: [{ match: { vendor: 'acme-notes' }, times: 1, effect: { kind: 'status', status: 503, retryAfter: 5 } }],
  },
];
