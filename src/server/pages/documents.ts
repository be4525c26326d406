import { escapeHtml } from '../../engine/printable.ts';
import type { UiFiles } from './ui-folder.ts';

/** A page as it is sent. */
export type PageDocument = { readonly html: string; readonly policy: string };

const common =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

/** The policy of the pages of the documentation: scripts, styles and pictures of this server, and nothing inline. */
export const sitePolicy = `${common}; style-src 'self'; img-src 'self'`;

/** The dashboard's one document: its program shows the page that the path names. @param base path of its root, with a slash at its end */
export function dashboardDocument({ ui, style, icon }: UiFiles, base: string): PageDocument {
  const html = documentOf({
    base,
    title: 'Paystub',
    icon,
    styles: [style],
    body: `<div id="app"></div>
<noscript>The dashboard needs JavaScript. Everything that it shows is in the control API, <a href="../openapi/paystub.json">described here</a>.</noscript>
<script type="module" src="assets/${ui}"></script>`,
  });
  return { html, policy: `${common}; style-src 'self'; img-src 'self' data:` };
}

/** The API documents of a vendor in swagger-ui. It sets styles of its own, which the policy lets it. */
export function docsDocument(files: UiFiles, base: string, name: string, title: string): PageDocument {
  const html = documentOf({
    base,
    title: `${title}: API`,
    icon: files.icon,
    styles: [files.swaggerStyle],
    body: `<div id="app" data-document="${escapeHtml(name)}"></div>
<script src="assets/${files.swagger}"></script>
<script type="module" src="assets/${files.docs}"></script>`,
  });
  return { html, policy: `${common}; style-src 'self' 'unsafe-inline'; img-src 'self' data:` };
}

type Parts = {
  readonly base: string;
  readonly title: string;
  readonly icon: string;
  readonly styles: readonly string[];
  readonly body: string;
};

function documentOf({ base, title, icon, styles, body }: Parts): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<base href="${escapeHtml(base)}">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="assets/${icon}">
${styles.map((style) => `<link rel="stylesheet" href="assets/${style}">`).join('\n')}
${body}
</html>
`;
}
