import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Job, Outcome } from './verifier.ts';

// Pact's native core writes to standard output and reads the environment, so it runs in a process of its own.
const peer = await import('@pact-foundation/pact').catch((error: NodeJS.ErrnoException) => {
  const missing = error.code === 'ERR_MODULE_NOT_FOUND';
  return new Promise<never>(() => {
    process.send?.({ missing, message: error.message }, () => process.exit(1));
  });
});

process.on('disconnect', () => process.exit());
process.on('message', (job: Job) => {
  void verify(job).then((outcome) => process.send?.({ id: job.id, outcome }));
});
process.send?.({ ready: true });

async function verify({ file, provider, baseUrl, statesUrl }: Job): Promise<Outcome> {
  const answer: Partial<Record<'rules' | 'evidence' | 'lacks', string>> & { status?: number } = {};
  const noteAnswer = (_request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    response.on('finish', () => {
      answer.status = response.statusCode;
      answer.rules = String(response.getHeader('x-paystub-rules') ?? '');
      answer.evidence = String(response.getHeader('x-paystub-evidence') ?? '');
      answer.lacks = String(response.getHeader('x-paystub-below-floor') ?? '');
    });
    next();
  };
  const report = await new peer.Verifier({
    provider,
    providerBaseUrl: baseUrl,
    providerStatesSetupUrl: statesUrl,
    pactUrls: [file],
    requestFilter: noteAnswer as never,
    logLevel: 'error',
  })
    .verifyProvider()
    .catch((error: Error) => error.message);
  return { report, ...answer };
}
