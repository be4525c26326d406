import { sandboxUrl } from '../api.ts';
import { useGet } from '../hooks.ts';
import { Copy, Empty, Snippet } from '../parts.tsx';
import type { Shape } from '../shapes.ts';

type Vendor = Shape<'Info'>['vendors'][string];

/** A first request for each built-in vendor, by its mount: to read a list. That of a plugin's is the first that its document has. */
const samples: Readonly<Record<string, string>> = {
  ukg: '/api/v1/timekeeping/setup/employment_terms?all_details=false',
  intacct: '/ia/api/v1/objects/construction/employee-position',
  poweroffice: '/v2/Employees',
};

/** The way into an empty sandbox: where each vendor is found, with what to call it, and a first request. */
export function Welcome() {
  const { value: info } = useGet<Shape<'Info'>>('/info');
  const { value: documents } = useGet<readonly Shape<'OpenApiLink'>[]>('/openapi');
  return (
    <Empty title="No request yet. Point a client here, or try one of these:">
      {Object.entries(info?.vendors ?? {}).map(([name, vendor]) => (
        <VendorCard
          key={name}
          name={name}
          title={documents?.find((each) => each.name === name)?.title ?? name}
          vendor={vendor}
        />
      ))}
    </Empty>
  );
}

/** Base URL of a vendor in this sandbox. */
export function vendorUrl(vendor: Vendor): string {
  return `${sandboxUrl}/${mountOf(vendor)}`;
}

function mountOf({ baseUrl }: Pick<Vendor, 'baseUrl'>): string {
  return new URL(baseUrl).pathname.split('/').at(-1) ?? '';
}

type OpenApi = {
  readonly servers?: readonly { readonly url: string }[];
  readonly paths?: Readonly<Record<string, { readonly get?: object }>>;
};

/** The URL of the first operation that reads something and needs no value in its path. */
function firstRead({ servers = [], paths = {} }: OpenApi = {}): string | undefined {
  const [path] = Object.entries(paths).find(([each, { get }]) => get !== undefined && !each.includes('{')) ?? [];
  return path === undefined || servers[0] === undefined ? undefined : servers[0].url + path;
}

function VendorCard({ name, title, vendor }: { name: string; title: string; vendor: Vendor }) {
  const url = vendorUrl(vendor);
  const own = samples[mountOf(vendor)];
  const { value: document } = useGet<OpenApi>(own === undefined ? `/openapi/${name}.json` : undefined);
  const sample = own === undefined ? firstRead(document) : url + own;
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      <Snippet text={url} label={`Copy the base URL of ${title}`} />
      {sample !== undefined && <Snippet text={`curl -s '${sample}'`} label={`Copy a first request to ${title}`} />}
      <details>
        <summary>Credentials</summary>
        <dl class="credentials">
          {Object.entries(vendor.credentials).map(([key, value]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>
                <code>{value}</code> <Copy text={value} label={`Copy ${key} of ${title}`} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
