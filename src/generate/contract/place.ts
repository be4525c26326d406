/** The place that files are made for: a vendor's folder in the repository, or a plugin. */
export type Place = {
  /** The comment that the files begin with. @param source that they are made from */
  readonly banner: (source: string) => string;
  /** The specifier that they import a module of the engine by. @param file below `src/`, `engine/http/contract.ts` */
  readonly engine: (file: string) => string;
  /** The module that has all those that validators call, as `validatorModules`; each is imported by its name without one. */
  readonly validatorModules?: string;
  /** The code that opens the contract, and that of the records, in place of the repository's own. */
  readonly opensItself: boolean;
};

/** A vendor's folder in the repository, which a bundler knows. */
export const inRepository: Place = {
  banner: (source) => `// Made from ${source} by npm run generate. Not edited by hand.\n`,
  engine: (file) => `../../../${file}`,
  opensItself: true,
};

/** A plugin: all that its files import comes from one module. */
export const inPlugin: Place = {
  banner: (source) => `// Made from ${source} by paystub plugin build. Not edited by hand.\n`,
  engine: () => 'paystub/plugin',
  validatorModules: 'paystub/plugin',
  opensItself: false,
};
