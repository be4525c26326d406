/** A report of `npm audit --json`. It has no vulnerabilities where the registry could not be asked. */
export type AuditReport = {
  readonly message?: string;
  readonly vulnerabilities?: {
    readonly [name: string]: {
      readonly severity: string;
      /** Advisories about the package itself, and names of packages that it takes its vulnerability from. */
      readonly via: readonly (string | { readonly title: string; readonly url: string })[];
      /** Folders that it is installed in. */
      readonly nodes: readonly string[];
    };
  };
};

/**
 * Lists the advisories about packages that are in the bundle, a line for each.
 * @param isBundled true for the folder of a package that is in the bundle
 */
export function bundledAdvisories({ vulnerabilities = {} }: AuditReport, isBundled: (folder: string) => boolean) {
  return Object.entries(vulnerabilities).flatMap(([name, { severity, via, nodes }]) => {
    const advisories = via.flatMap((each) => (typeof each === 'string' ? [] : [`${each.title} (${each.url})`]));
    return nodes.some(isBundled) ? advisories.map((advisory) => `${severity}: ${name}: ${advisory}`) : [];
  });
}
