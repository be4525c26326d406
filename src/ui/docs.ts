import { sandboxUrl, token } from './api.ts';

type SwaggerRequest = { url: string; headers: Record<string, string> };
type SwaggerUi = (options: {
  readonly dom_id: string;
  readonly url: string;
  readonly validatorUrl: null;
  readonly deepLinking: boolean;
  readonly docExpansion: 'list' | 'none';
  readonly requestInterceptor: (request: SwaggerRequest) => SwaggerRequest;
}) => unknown;

const { SwaggerUIBundle } = globalThis as unknown as { readonly SwaggerUIBundle: SwaggerUi };
const { document: name = '' } = document.getElementById('app')?.dataset ?? {};

SwaggerUIBundle({
  dom_id: '#app',
  url: `${sandboxUrl}/__admin/openapi/${name}.json`,
  validatorUrl: null, // it would send the document to a site
  deepLinking: true,
  docExpansion: 'list',
  requestInterceptor: (request) => {
    const sent = token.get();
    if (sent !== null && request.url.startsWith(`${sandboxUrl}/__admin/`))
      request.headers.Authorization = `Bearer ${sent}`;
    return request;
  },
});
