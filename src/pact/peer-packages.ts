import { PactError } from './pact-error.ts';

/** Loads a package that users install themselves to verify pacts. @throws PactError if it is not installed */
export async function loadPeerPackage<T>(name: string, load: () => Promise<T>): Promise<T> {
  return load().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.includes(name)) throw error;
    throw new PactError(missingPackageText(name));
  });
}

/** Returns the message for a package that is not installed. */
export function missingPackageText(name: string): string {
  return `${name} is not installed, which pacts are verified with: npm install --save-dev @pact-foundation/pact @pactflow/openapi-pact-comparator`;
}
