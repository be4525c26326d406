import { chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runIn } from '../../src/cli/run.ts';
import { fakeTerminal } from '../helpers/fake-terminal.ts';
import { linesOf, wordsOf } from './commands-of.ts';
import { type Block, root } from './pages.ts';

/** The exit code and the output of a command of a page. */
type Ended = { readonly code: number; readonly output: string };

const program = (text: string) => `#!/bin/sh\n${text}\n`;

/**
 * The tests of a small integration: it signs in, and reads two pages of employees, from the vendor's host or from where a
 * base URL leads. They look at all that PowerOffice's pages say of these answers.
 */
const client = program(`base="\${POWEROFFICE_BASE_URL:-https://goapi.poweroffice.net}"
ask() { path="$1"; shift; curl -s -i --max-time 20 "$base$path" "$@" || exit 1; }
keys="$POWEROFFICE_APPLICATION_KEY:$POWEROFFICE_CLIENT_KEY"
subscription="Ocp-Apim-Subscription-Key: $POWEROFFICE_SUBSCRIPTION_KEY"
answer="$(ask /OAuth/Token -u "$keys" -H "$subscription" -d grant_type=client_credentials)"
token="$(printf '%s' "$answer" | sed -n 's/.*"access_token":"\\([^"]*\\)".*/\\1/p')"
case "$answer" in *'no-store'*'"token_type":"bearer","expires_in":1200'*) ;; *) exit 1 ;; esac
page() { ask "/v2/Employees?PageSize=2&PageNumber=$1" -H "Authorization: Bearer $token" -H "$subscription"; }
case "$(page 1)" in
  *'"currentPage":1,'*'"previousPageLink":null,"nextPageLink":"http'*'[{"Id":1000001,'*'"Kari"'*'"Hidden","NationalIdNumber":"hidden"'*) ;;
  *) exit 1 ;;
esac
case "$(page 2)" in *'"nextPageLink":null'*'[{"Id":1000003,'*) ;; *) exit 1 ;; esac`);

/**
 * Makes the programs that stand in for npx, so that `npx paystub` is this one, and for the tests of a user's project.
 * @returns their folder
 */
export function standIns(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const paystub = `shift\nexec '${process.execPath}' '${root}src/cli/main.js' "$@"`;
  const programs = {
    'tests-of-the-project': client,
    npm: program('[ "$1" = test ] || exit 127\nexec tests-of-the-project'),
    npx: program(`[ "$1" = vitest ] && exec tests-of-the-project\n[ "$1" = paystub ] || exit 127\n${paystub}`),
  };
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}

/** Makes the folder that a page is followed in: with the files that it shows, an installed Paystub and a scenario. */
export async function folderFor(blocks: readonly Block[], parent: string): Promise<string> {
  const cwd = mkdtempSync(join(parent, 'page-'));
  for (const { language, words, text } of blocks)
    if (language !== '' && /^[\w.-]+\.\w+$/.test(words[0] ?? '')) writeFileSync(join(cwd, words[0] ?? ''), text);
  const installed = join(cwd, 'node_modules/paystub');
  mkdirSync(join(installed, 'dist'), { recursive: true });
  symlinkSync(join(root, 'specs'), join(installed, 'specs'));
  const text = blocks.map((block) => block.text).join('\n');
  if (text.includes('scenarios/')) {
    const file = 'scenarios/poweroffice-go/bank-account.yaml';
    cpSync(join(root, file), join(cwd, file));
    symlinkSync(join(root, 'specs'), join(cwd, 'specs'));
  }
  if (text.includes('--since node_modules/paystub')) {
    const terminal = fakeTerminal(cwd);
    await runIn(terminal, ['rules', '--digest']);
    writeFileSync(join(installed, 'dist/behaviour.json'), terminal.written().out);
  }
  return cwd;
}

/** Runs the commands of a block, one after the other, where a server is at `url`. @throws Error where one fails */
export async function runBlock(block: Block, { cwd, bin, url }: { cwd: string; bin: string; url: string }) {
  const env = {
    ...{ PATH: `${bin}:${process.env.PATH}`, HOME: cwd, PAYSTUB_URL: url },
    ...{ PAYSTUB_PORT: '0', PAYSTUB_TLS_PORT: '0', PAYSTUB_PROXY_PORT: '0' },
  };
  for (const line of linesOf(block)) {
    const { code, output } = await runLine(line, { cwd, env, url });
    if (code !== 0) throw new Error(`${line}\nended with ${code}: ${output}`);
  }
}

type Place = { readonly cwd: string; readonly env: Readonly<Record<string, string>>; readonly url: string };

async function runLine(line: string, place: Place): Promise<Ended> {
  if (line === 'npm ci') return { code: 0, output: '' }; // the installation that runs this
  const [, method, path = '', body = ''] = /^([A-Z]+) (\/\S+) ?(.*)$/.exec(line) ?? [];
  if (method !== undefined) return request(place.url + path, method, body);
  const [, args] = /^(?:npx paystub|(npm start)(?: --)?) ?(.*)$/.exec(line)?.slice(1) ?? [];
  if (args === undefined) throw new Error(`mark the block, or let a test run it: nothing is known of "${line}"`);
  const words = wordsOf(line.startsWith('npm start') ? `serve ${args}` : args);
  return paystub(
    words.flatMap((word) => (word.includes('*/') ? globSync(word, { cwd: place.cwd }) : [word])),
    place,
  );
}

async function request(url: string, method: string, body: string): Promise<Ended> {
  const response = await fetch(url, { method, headers: { 'content-type': 'application/json' }, body });
  return { code: response.ok ? 0 : 1, output: await response.text() };
}

/** Runs Paystub in this process. A command that listens is used once when it is ready, and then stopped. */
async function paystub(args: readonly string[], { cwd, env, url }: Place): Promise<Ended> {
  const listens = args[0] === 'serve' || args[0] === 'record';
  const ready = Promise.withResolvers<string>();
  const stopped = Promise.withResolvers<void>();
  const terminal = fakeTerminal(cwd, env);
  const out = (text: string) => {
    terminal.out(text);
    const [, address] = /^READY (\S+)$/m.exec(terminal.written().out) ?? [];
    if (address !== undefined) ready.resolve(address);
  };
  // The tenant of a recording is the server of the page: no other one can be asked.
  const words = args.map((word) => word.replace(/^(sage-intacct)=https:.*/, `$1=${url}/intacct`));
  const free = args[0] === 'record' ? ['--port', '0'] : [];
  const ending = runIn({ ...terminal, out, untilStopped: () => stopped.promise }, [...words, ...free]);
  if (listens) {
    const first = await Promise.race([ready.promise, ending]);
    if (typeof first === 'string') await use(first);
    stopped.resolve();
  }
  const code = await ending;
  const { out: printed, err } = terminal.written();
  return { code: err.endsWith('nothing was recorded\n') ? 0 : code, output: printed + err };
}

/** Lets a client ask the server that is ready for something, over plain HTTP. */
async function use(address: string): Promise<void> {
  await (await fetch(`${address}/intacct/ia/api/v1/objects/construction/employee-position/2`)).arrayBuffer();
}
