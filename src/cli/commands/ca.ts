import { join } from 'node:path';
import { forTerminal } from '../../engine/printable.ts';
import type { Authority } from '../../tls/authority.ts';
import type { Command } from '../command.ts';
import { authorityFolder, openAuthorityOf } from '../options/front-settings.ts';
import { describeOptions, type Options } from '../options/option.ts';
import { readSettings } from '../options/read-settings.ts';
import { serverOptions } from '../options/server-options.ts';

const options = {
  plugin: serverOptions.plugin,
  ca: serverOptions.ca,
  data: serverOptions.data,
  as: { ...serverOptions.as, help: 'a host that it must be able to sign for as well; may be repeated' },
  json: { type: 'boolean', flagOnly: true, help: 'print one JSON object' },
  config: serverOptions.config,
} as const satisfies Options;

const usage = `Shows the CA that signs the certificates of "serve --tls" and "serve --proxy", and how clients come to trust it.

Usage: paystub ca [options]

${describeOptions(options)}

It is made if there is none, and made anew 30 days before its end. It may sign for the vendors' domains and this machine
alone: no certificate of it is good for any other host. Nothing is installed: that is for you to do, or to leave.

Examples:
  paystub ca
  curl --cacert "$(paystub ca --json | jq -r .file)" https://localhost:4443/__admin/health
`;

/** `paystub ca` */
export const ca: Command = {
  usage,
  options,
  run: async (args, terminal) => {
    const values = await readSettings(options, args, terminal);
    const report = (message: string) => terminal.err(`paystub: ${forTerminal(message)}\n`);
    const authority = await openAuthorityOf(values, { ...terminal, report });
    const file = join(authorityFolder(values, terminal.cwd), 'ca.pem');
    terminal.out(values.json === true ? toJson(authority, file) : toText(authority, file));
    return 0;
  },
};

function toJson({ fingerprint, notBefore, notAfter, domains, certificate }: Authority, file: string): string {
  const dates = { from: new Date(notBefore).toISOString(), expires: new Date(notAfter).toISOString() };
  return `${JSON.stringify({ file, fingerprint, ...dates, domains, certificate })}\n`;
}

function toText({ fingerprint, notBefore, notAfter, domains, certificate }: Authority, file: string): string {
  const quoted = `"${file}"`;
  const name = /CN=([^,\n]+)/.exec(subjectOf(certificate))?.[1] ?? '';
  const lines = [
    ['Certificate', file],
    ['Name', name],
    ['SHA-256', fingerprint],
    ['Valid', `${dayOf(notBefore)} to ${dayOf(notAfter)}`],
    ['May sign for', `${domains.join(', ')}, what is below them, and loopback addresses`],
  ].map(([label = '', text]) => `${label.padEnd(14)}${text}`);
  const ways = [
    ['one run', 'paystub exec --as-real -- npm test (sets all that follows)'],
    ['Node', `NODE_EXTRA_CA_CERTS=${quoted}`],
    ['Python, curl', `add it to a copy of your bundle; REQUESTS_CA_BUNDLE, SSL_CERT_FILE, CURL_CA_BUNDLE=that copy`],
    ['Java', `keytool -importcert -noprompt -alias paystub -file ${quoted} -keystore trust.p12 -storepass changeit`],
    ['', 'with -Djavax.net.ssl.trustStore=trust.p12'],
    ['Debian, Ubuntu', `sudo cp ${quoted} /usr/local/share/ca-certificates/paystub.crt && sudo update-ca-certificates`],
    ['Fedora, RHEL', `sudo trust anchor ${quoted}`],
    ['macOS', `security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db ${quoted}`],
    ['Windows', `certutil -user -addstore Root ${quoted}`],
    ['Firefox', 'Settings, Certificates, Authorities, Import'],
  ].map(([label = '', text]) => `  ${label.padEnd(16)}${text}`);
  return `${[...lines, '', 'To trust it (its key is beside it, for your eyes alone):', ...ways].join('\n')}\n`;
}

function subjectOf(certificate: string): string {
  return new (process.getBuiltinModule('node:crypto').X509Certificate)(certificate).subject;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
