/** The parts of the package `pg` that are used. */
export type Pg = typeof import('pg');

/** The package is not installed. */
export class MissingPackage extends Error {
  override readonly name = 'MissingPackage';

  constructor() {
    super('--postgres needs the package pg, which is not installed: npm install pg@8');
  }
}

/** Loads the package that users install themselves to have replicas on a database. @throws MissingPackage */
export async function loadPg(): Promise<Pg> {
  try {
    const { default: pg } = await import('pg');
    return pg as unknown as Pg;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code === 'ERR_MODULE_NOT_FOUND' && /'pg'/.test(message) ? new MissingPackage() : error;
  }
}
