import { digestOf, environmentOf } from '../access/tokens.ts';
import { missingPrivilege } from '../refusals/access.ts';
import * as refusals from '../refusals/onboarding.ts';
import type { Activation, Application, Client, Onboarding } from '../tables.ts';
import type { Call, Context, Reply } from '../types.ts';
import { requireBody } from '../wire/posts.ts';
import { formatStamp } from '../wire/stamps.ts';
import { onboardingPage, refusedStatuses } from './page.ts';

const pageLifetime = 60 * 60 * 1000;
const tokenLifetime = 10 * 60 * 1000;
const userEmail = 'jon.doe@company.no';
const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** POST /Onboarding/Initiate: gives the address of the page on which a user accepts the integration. */
export function postInitiateOnboarding(call: Call<'postInitiateOnboarding'>): Reply<'postInitiateOnboarding'> {
  const { ApplicationKey, ClientOrganizationNo = null, RedirectUri } = requireBody(call);
  const application = requireApplication(call, ApplicationKey ?? '');
  const redirectUri = requireRedirectUri(call, application, RedirectUri ?? null);
  const isUnknown = ClientOrganizationNo !== null && clientsOf(call, ClientOrganizationNo).length === 0;
  if (isUnknown && call.choose('poweroffice.onboarding.unknown-client') === 'refused') {
    throw refusals.unknownOrganization(ClientOrganizationNo);
  }
  const expires = call.now + pageLifetime;
  const token = keep(call, { kind: 'page', application: application.key, expires, ClientOrganizationNo, redirectUri });
  const address = `${call.request.origin}${call.request.base}/ApiAuthV2?token=${token}`;
  return { status: 200, body: { TemporaryUrl: address, ValidUntilDateTimeOffset: formatStamp(expires, 0) } };
}

/** GET /ApiAuthV2: the page, or the way back to the integration once the user has decided. */
export function getOnboardingPage(call: Call<'getOnboardingPage'>): Reply<'getOnboardingPage'> {
  const { token = '', decision, clientId = '' } = call.query;
  const page = call.state.onboardings.get(digestOf(token));
  if (page?.kind !== 'page' || isOver(call, page)) throw refusals.pageIsOver();
  const clients = clientsOf(call, page.ClientOrganizationNo);
  if (clients.length === 0) return goBack(call, page, 'ClientNotFound');
  if (decision === undefined && call.choose('poweroffice.onboarding.page') === 'asks') {
    const name = call.state.applications.get(page.application)?.name ?? '';
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    return { status: 200, headers, body: onboardingPage(name, token, clients) };
  }
  const refused = refusedStatuses.find((status) => status === decision);
  if (refused !== undefined) return goBack(call, page, refused);
  const chosen = clientId === '' ? clients : clients.filter(({ id }) => id === clientId);
  return chosen.length === 0 ? goBack(call, page, 'NoClientAccess') : goBack(call, page, 'Success', chosen);
}

/** POST /Onboarding/Finalize: gives the client keys for the token with which the user came back. */
export function postFinalizeOnboarding(call: Call<'postFinalizeOnboarding'>): Reply<'postFinalizeOnboarding'> {
  const { OnboardingToken } = requireBody(call);
  const grant = call.state.onboardings.get(digestOf(OnboardingToken ?? ''));
  if (grant?.kind !== 'grant' || isOver(call, grant)) throw refusals.invalidOnboardingToken();
  if (grant.isUsed && call.choose('poweroffice.onboarding.second-time') === 'refused') {
    throw refusals.invalidOnboardingToken();
  }
  call.state.onboardings.put({ ...grant, isUsed: true });
  const clients = grant.clients.flatMap((id) => call.state.clients.get(id) ?? []);
  return {
    status: 200,
    body: {
      OnboardedClientsInformation: clients.map((client) => ({
        ClientKey: activate(call, grant.application, client.id).clientKey,
        ClientName: client.name,
        ClientOrganizationNumber: client.organizationNo,
      })),
      UserEmail: userEmail,
    },
  };
}

/** DELETE /Offboarding/RemoveIntegration: takes the integration off the client of the token. */
export function deleteIntegration(call: Call<'deleteIntegration'>): Reply<'deleteIntegration'> {
  const mayWrite = call.caller.roles.some((role) => role.endsWith('_Full'));
  if (!mayWrite && call.choose('poweroffice.onboarding.offboarding-role') === 'some') throw missingPrivilege();
  for (const activation of activationsOf(call, call.caller.application, call.caller.client)) {
    call.state.activations.delete(activation.clientKey);
  }
  return {
    status: 200,
    body: { Message: null, RemoveFactoring: false, ResetInvoiceFinancing: false, Success: true },
  };
}

function requireApplication(call: Context, key: string): Application {
  const application = call.state.applications.get(key.toLowerCase());
  if (application?.environment === environmentOf(call)) return application;
  throw refusals.unknownApplication();
}

function requireRedirectUri(call: Context, { redirectUris }: Application, sent: string | null): string {
  if (sent === null) {
    const [only, ...others] = redirectUris;
    const isTaken = only !== undefined && others.length === 0;
    if (isTaken && call.choose('poweroffice.onboarding.no-redirect') === 'only-one') return only;
    throw refusals.redirectUriMissing();
  }
  const url = readAddress(sent);
  if (url !== null && isLoopback(url.hostname)) return sent;
  const isListed = url !== null && redirectUris.some((known) => isSameAddress(known, url));
  const isExact = redirectUris.includes(sent);
  if (isListed && (isExact || call.holds('poweroffice.onboarding.redirect-parameters'))) return sent;
  if (url !== null && !isListed && call.choose('poweroffice.onboarding.redirect-list') === 'any') return sent;
  throw refusals.redirectUriRefused();
}

/** Reads an address of the web; `null` for any other text, and for one that no header can hold. */
function readAddress(text: string): URL | null {
  const url = /^[!-~]+$/.test(text) ? URL.parse(text) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** True for an address that differs from a known one in its parameters alone. */
function isSameAddress(known: string, { origin, pathname }: URL): boolean {
  const url = new URL(known);
  return url.origin === origin && url.pathname === pathname;
}

/** The clients that the user may onboard: those of an organisation number, or all of the environment. */
function clientsOf(call: Context, organizationNo: string | null): readonly Client[] {
  const digits = organizationNo?.replaceAll(/\D/g, '');
  return [...call.state.clients.all()].filter(
    (client) =>
      client.environment === environmentOf(call) && (digits === undefined || client.organizationNo === digits),
  );
}

function isOver(call: Context, { expires }: Onboarding): boolean {
  return expires <= call.now && call.holds('poweroffice.onboarding.lifetime');
}

type Page = Extract<Onboarding, { kind: 'page' }>;
type Grant = Extract<Onboarding, { kind: 'grant' }>;

/** Stores a page or a grant. Returns the token that stands for it. */
function keep(call: Context, kept: Omit<Page, 'digest'> | Omit<Grant, 'digest'>): string {
  const token = call.ids.text(128, alphanumeric);
  call.state.onboardings.put({ ...kept, digest: digestOf(token) });
  return token;
}

type Status = 'Success' | 'ClientNotFound' | (typeof refusedStatuses)[number];

/** Sends the browser back to the integration. The page cannot be used again. */
function goBack(
  call: Call<'getOnboardingPage'>,
  { digest, redirectUri, application }: Page,
  status: Status,
  clients: readonly Client[] = [],
): Reply<'getOnboardingPage'> {
  call.state.onboardings.delete(digest);
  const answer = new URLSearchParams({ status });
  if (status === 'Success') {
    const expires = call.now + tokenLifetime;
    const ids = clients.map(({ id }) => id);
    answer.set('token', keep(call, { kind: 'grant', application, expires, clients: ids, isUsed: false }));
  }
  call.applies('poweroffice.onboarding.way-back');
  const [address = '', fragment] = redirectUri.split('#');
  const separator = address.includes('?') ? '&' : '?';
  const location = `${address}${separator}${answer}${fragment === undefined ? '' : `#${fragment}`}`;
  return { status: 302, headers: { Location: location } };
}

/** The activation of an integration on a client: that which is there, or else a new one with a key of its own. */
function activate(call: Context, application: string, client: string): Activation {
  const [known] = activationsOf(call, application, client);
  if (known !== undefined && call.choose('poweroffice.onboarding.again') === 'same-key') return known;
  if (known !== undefined) call.state.activations.delete(known.clientKey);
  const activation = { clientKey: call.ids.uuid(), application, client };
  call.state.activations.put(activation);
  return activation;
}

function activationsOf({ state }: Context, application: string, client: string): readonly Activation[] {
  return [...state.activations.all()].filter((each) => each.application === application && each.client === client);
}
