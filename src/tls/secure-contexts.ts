import { createSecureContext, type SecureContext } from 'node:tls';
import { BoundedCache } from '../engine/cache.ts';
import { type Authority, isNearEnd } from './authority.ts';

/** Host names of one server, the first one its name. */
type Names = readonly [string, ...string[]];

/** A client decides how many hosts below `*.mykronos.com` it asks for. */
const maxContexts = 1000;

/** The names at which a server is found on its own machine. */
export const ownNames: Names = ['localhost', '127.0.0.1', '::1'];

/** Certificates of the hosts that clients ask for, made when they are first asked for. */
export class SecureContexts {
  readonly #open: () => Promise<Authority>;
  readonly #clock: () => number;
  #authority: Authority;
  #contexts = new BoundedCache<string, Promise<SecureContext>>(maxContexts);

  /**
   * @param authority the CA that signs
   * @param open gives the CA to use when that one is near its end
   * @param clock milliseconds since 1970
   */
  constructor(authority: Authority, open: () => Promise<Authority>, clock: () => number) {
    this.#authority = authority;
    this.#open = open;
    this.#clock = clock;
  }

  /** The CA that signs now. */
  get authority(): Authority {
    return this.#authority;
  }

  /** Returns the certificate of a host with its key, for a TLS server. @throws what `open` throws */
  async contextOf(names: Names): Promise<SecureContext> {
    if (isNearEnd(this.#authority, this.#clock())) await this.#renew();
    const [name] = names;
    const cached = this.#contexts.get(name);
    if (cached !== undefined) return cached;
    return this.#contexts.set(name, this.#create(names));
  }

  async #create(names: Names): Promise<SecureContext> {
    const { makeCertificate } = await import('./certificates.ts');
    const { certificate, key } = await makeCertificate(this.#authority, names, this.#clock());
    return createSecureContext({ cert: certificate, key, minVersion: 'TLSv1.2' });
  }

  async #renew(): Promise<void> {
    const authority = await this.#open();
    if (authority.fingerprint === this.#authority.fingerprint) return;
    this.#authority = authority;
    this.#contexts = new BoundedCache(maxContexts);
  }
}
