type Options = import('../library/paystub.js', { with: { 'resolution-mode': 'import' }}).ConnectOrCreateOptions;
type TestPaystub = import('./test-paystub.js', { with: { 'resolution-mode': 'import' }}).TestPaystub;

/** Gives each Jest test of a file, or of the `describe` that it is called in, a sandbox of its own. */
export declare function usePaystub(options?: Options): TestPaystub;
