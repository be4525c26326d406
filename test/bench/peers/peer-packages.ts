import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { say } from '../table.ts';

/** A package that is measured for comparison. */
export type PeerPackage = { readonly name: string; readonly version: string; readonly script: string };

/** The peers and their versions. */
export const peerPackages = {
  jsonServer: { name: 'json-server', version: '0.17.4', script: 'lib/cli/bin.js' },
  jsonServer1: { name: 'json-server', version: '1.0.0-beta.15', script: 'lib/bin.js' },
  mountebank: { name: 'mountebank', version: '2.9.1', script: 'bin/mb' },
  prism: { name: '@stoplight/prism-cli', version: '5.16.0', script: 'dist/index.js' },
  mockoon: { name: '@mockoon/cli', version: '9.9.0', script: 'bin/run.js' },
} as const satisfies { readonly [peer: string]: PeerPackage };

/** The folder that keeps packages between runs, each version in a folder of its own. */
export const peersFolder = join(tmpdir(), 'paystub-bench-peers');

/**
 * Returns the script of a peer. npm installs the peer if it is not there.
 * @throws Error with npm's message if the package cannot be installed
 */
export async function installed(peer: PeerPackage, folder = peersFolder): Promise<string> {
  const home = join(folder, `${peer.name.replaceAll(/[@/]/g, '')}-${peer.version}`);
  if (!isThere(peer, home)) await install(peer, home);
  return join(home, 'node_modules', peer.name, peer.script);
}

function isThere({ name, version }: PeerPackage, home: string): boolean {
  try {
    const text = readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(text) as { version?: unknown }).version === version;
  } catch {
    return false;
  }
}

// The folder has another name at first, so that an unfinished installation is never used.
async function install(peer: PeerPackage, home: string): Promise<void> {
  const draft = `${home}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  try {
    writeFileSync(join(draft, 'package.json'), '{ "private": true }\n');
    say(`installing ${peer.name} ${peer.version} into ${home}`);
    const started = performance.now();
    await npmInstall(peer, draft);
    rmSync(home, { recursive: true, force: true });
    renameSync(draft, home);
    say(`installed in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function npmInstall({ name, version }: PeerPackage, folder: string): Promise<void> {
  // Scripts of packages are not run: one of them only reports the installation to its maker.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const options = ['--ignore-scripts', '--save-exact', '--fetch-retries=1', '--fetch-retry-mintimeout=1000', ...quiet];
  const windows = process.platform === 'win32';
  // npm chooses dependencies for the Node that it runs on. That must be ours, as the peers run on it.
  const path = dirname(process.execPath) + delimiter + process.env.PATH;
  const npm = spawn('npm', ['install', ...options, `${name}@${version}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, PATH: path, SCARF_ANALYTICS: 'false' },
    shell: windows,
  });
  let output = '';
  npm.stderr.on('data', (text) => {
    output += text;
  });
  const [code] = await once(npm, 'close');
  if (code !== 0) throw new Error(shortened(output) || `npm ended with ${code}`);
}

function shortened(output: string): string {
  const lines = output
    .replaceAll(/^npm error /gm, '')
    .trim()
    .split('\n');
  return lines.slice(0, 4).join('; ');
}
