import { PactError } from './pact-error.ts';

/** Loads a package that is installed only where pacts are verified. @throws PactError where it is not there */
export async function loadPeer<T>(name: string, load: () => Promise<T>): Promise<T> {
  return load().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes(name)) throw error;
    throw new PactError(missingPeer(name));
  });
}

/** What to tell where such a package is not there. */
export function missingPeer(name: string): string {
  return `${name} is not installed, which pacts are verified with: npm install --save-dev @pact-foundation/pact @pactflow/openapi-pact-comparator`;
}
