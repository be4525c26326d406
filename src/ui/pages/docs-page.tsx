import { sandboxUrl } from '../api.ts';
import { useGet } from '../hooks.ts';
import { Failure, Snippet } from '../parts.tsx';
import type { Shape } from '../shapes.ts';

/** The API documents: each can be read and tried here, and its only server is this sandbox. */
export function DocsPage() {
  const documents = useGet<readonly Shape<'OpenApiLink'>[]>('/openapi');
  return (
    <div class="page">
      <h1>API documents</h1>
      <p class="hint">Their only server is this sandbox: what you try in them never reaches a vendor.</p>
      <p class="hint">
        How to use Paystub is told in <a href={`${sandboxUrl}/__admin/docs/`}>its pages</a>.
      </p>
      <Failure error={documents.error} />
      {documents.value?.map(({ name, title, url }) => (
        <section key={name} class="card" aria-label={title}>
          <h2>
            <a href={`${sandboxUrl}/__admin/docs/${name}`}>{title}</a>
          </h2>
          <Snippet text={url} label={`Copy the address of the OpenAPI document of ${title}`} />
        </section>
      ))}
    </div>
  );
}
