import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import express from 'express';
import type { WireReply } from '../../engine/http/http.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import { contract } from '../control/generated/contract.ts';
import { Problem } from '../problem.ts';
import { dashboardDocument, docsDocument, type PageDocument, sitePolicy } from './documents.ts';
import { type BuiltUi, findUi } from './ui-folder.ts';

/** A page that is asked for, or one of its files. */
export type PageRequest = {
  readonly method: string;
  /** Path below the sandbox prefix: `/__admin/ui/requests/2`. */
  readonly path: string;
  /** Path that stands before it for a client: the base URL's, a mount's, a sandbox's. */
  readonly prefix: string;
};

/** Sends a file. @param fail called with the reason where it cannot be sent */
type SendFile = (
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  fail: (error: unknown) => void,
) => void;

/** A page's reply, or a file. */
export type PageAnswer = WireReply | { readonly send: SendFile };

/** Answers requests for pages. */
export type AnswerPage = (request: PageRequest) => PageAnswer;

const root = '/__admin/ui';
const docs = '/__admin/docs';

/** Finds the dashboard, and returns the function that answers for it. */
export async function createAnswerPage(vendors: readonly VendorKit[]): Promise<AnswerPage> {
  const ui = await findUi(async () => ({ vendors, control: await contract.document() }));
  const servePicture = express.static(`${ui.folder}docs/images`, {
    maxAge: '1h',
    index: false,
    redirect: false,
    setHeaders: (response) => response.setHeader('X-Content-Type-Options', 'nosniff'),
  });
  const serveFile = express.static(`${ui.folder}assets`, {
    immutable: true,
    maxAge: '1y',
    index: false,
    redirect: false,
    setHeaders: describeFile,
  });
  return ({ method, path, prefix }) => {
    if (method !== 'GET' && method !== 'HEAD') throw onlyRead(method, path);
    if (path === '/__admin/' || path === '/__admin' || path === '/') return redirectTo(`${prefix}${root}`);
    const asset = path.startsWith(`${root}/assets/`) ? path.slice(`${root}/assets`.length) : undefined;
    if (asset !== undefined) return { send: sendAs(serveFile, asset) };
    if (path === docs) return redirectTo(`${prefix}${docs}/`);
    if (path.startsWith(`${docs}/images/`))
      return { send: sendAs(servePicture, path.slice(`${docs}/images`.length), (file) => file) };
    const written = readSitePage(ui, path);
    return page(written ?? documentFor(ui, vendors, path, `${prefix}${root}/`));
  };
}

/** The forms that each file also stands in compressed, best first: the ending of its name, by content coding. */
const codings = { br: '.br', gzip: '.gz' } as const;

/** Sets the headers of a file: of a compressed one those of the file that it was made of. */
function describeFile(response: ServerResponse, path: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Vary', 'Accept-Encoding');
  for (const [coding, ending] of Object.entries(codings)) {
    if (!path.endsWith(ending)) continue;
    response.setHeader('Content-Encoding', coding);
    (response as express.Response).type(extname(path.slice(0, -ending.length))); // Express made it
  }
}

/** The name of the form of a file that a client reads best. @throws Problem for the name of a compressed form itself */
function bestForm(file: string, request: express.Request): string {
  const endings = Object.values(codings);
  if (endings.some((ending) => file.endsWith(ending))) throw noSuchFile(file);
  const coding = (['br', 'gzip'] as const).find((each) => request.acceptsEncodings(each) === each);
  return coding === undefined ? file : file + codings[coding];
}

/** Sends a file of a folder. @param formOf the name of the form that is sent */
function sendAs(serveFile: express.RequestHandler, file: string, formOf = bestForm): SendFile {
  return (request, response, headers, fail) => {
    const asked = request as express.Request; // Express made it, and the response
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    asked.url = formOf(file, asked);
    serveFile(asked, response as express.Response, (error?: unknown) => fail(error ?? noSuchFile(file)));
  };
}

/** The page of the documentation at a path, if there is one. */
function readSitePage({ folder }: BuiltUi, path: string): PageDocument | undefined {
  const [, name] = /^\/__admin\/docs\/((?:[a-z-]+\/)?[A-Za-z-]+\.html)?$/.exec(path) ?? [];
  if (name === undefined && path !== `${docs}/`) return undefined;
  const file = `${folder}docs/${name ?? 'index.html'}`;
  return existsSync(file) ? { html: readFileSync(file, 'utf8'), policy: sitePolicy } : undefined;
}

function documentFor({ files }: BuiltUi, vendors: readonly VendorKit[], path: string, base: string): PageDocument {
  const [, docs] = /^\/__admin\/docs(?:\/([^/]*))?\/?$/.exec(path) ?? [];
  if (docs === undefined && !path.startsWith('/__admin/docs')) return dashboardDocument(files, base);
  const known = [...vendors, { name: 'paystub', title: 'Paystub control API' }];
  const found = known.find(({ name }) => name === docs);
  if (found !== undefined) return docsDocument(files, base, found.name, found.title);
  const allowed = known.map(({ name }) => `/__admin/docs/${name}`);
  throw new Problem(404, { title: 'No such document', detail: `There is no page ${path}.`, allowed });
}

function page({ html, policy }: PageDocument): WireReply {
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    body: html,
  };
}

function redirectTo(location: string): WireReply {
  return { status: 302, headers: { Location: location, Vary: 'Accept', 'Cache-Control': 'no-store' }, body: '' };
}

function onlyRead(method: string, path: string): Problem {
  const allowed = ['GET', 'HEAD'];
  const detail = `${path} does not take ${method}.`;
  return new Problem(405, { title: 'Method not allowed', detail, allowed }, { Allow: allowed.join(', ') });
}

/** The problem of a file that the dashboard does not have, such as one of another version. */
function noSuchFile(path: string): Problem {
  return new Problem(404, { title: 'No such file', detail: `The dashboard has no file ${path}; load its page again.` });
}
