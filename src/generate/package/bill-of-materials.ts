import type { BundledPackage } from './package-manifest.ts';

/**
 * Makes the bill of materials of the package (CycloneDX 1.6): the packages that are in its bundle. It lets the tools of
 * its users find Express and the others, which no dependency names.
 * @param version of Paystub
 */
export function billOfMaterials(version: string, packages: readonly BundledPackage[]): object {
  const components = new Map(packages.map((each) => [packageUrl(each), each]));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...component({ name: 'paystub', version, licence: 'MIT' }) } },
    components: [...components]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, each]) => ({ type: 'library', ...component(each) })),
  };
}

type Named = Pick<BundledPackage, 'name' | 'version' | 'licence'>;

function component(named: Named): object {
  const { name, version, licence } = named;
  const purl = packageUrl(named);
  return { 'bom-ref': purl, name, version, purl, licenses: [{ expression: licence.replace(/^\((.*)\)$/, '$1') }] };
}

/** The URL of an npm package (github.com/package-url/purl-spec): a scope's @ is escaped. */
function packageUrl({ name, version }: Named): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
