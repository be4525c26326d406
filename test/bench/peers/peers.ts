import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cut, type Workload } from '../load/workloads.ts';
import type { Contestant } from '../servers/contestant.ts';
import { freePort, type Server, startServer } from '../servers/server.ts';
import { say } from '../table.ts';
import { mockoonEnvironment } from './mockoon-environment.ts';
import { mountebankConfiguration } from './mountebank-imposter.ts';
import { installed, type PeerPackage, peerPackages } from './peer-packages.ts';
import {
  type Forms,
  jsonServer1Forms,
  jsonServerForms,
  mockoonForms,
  mountebankForms,
  peerPositions,
  prismForms,
} from './peer-workloads.ts';

/** The package of a peer and the way to start it. */
type Peer = {
  readonly package: PeerPackage;
  readonly forms: Forms;
  /** Returns the arguments after its script. @param folder its own folder, for its data */
  readonly args: (workload: Workload, folder: string, port: number) => readonly string[] | Promise<readonly string[]>;
};

const contract = (name: string) => fileURLToPath(new URL(`../../../specs/${name}/openapi.yaml`, import.meta.url));

// Each peer serves from the process that is started and not from a worker, so that process is measured.
const peers: readonly Peer[] = [
  {
    package: peerPackages.jsonServer,
    forms: jsonServerForms,
    args: ({ positions }, folder, port) => {
      const file = join(folder, 'db.json');
      writeFileSync(file, JSON.stringify({ positions: peerPositions(positions) }));
      return ['--quiet', '--host', '127.0.0.1', '--port', String(port), file];
    },
  },
  {
    package: peerPackages.jsonServer1,
    forms: jsonServer1Forms,
    args: ({ positions }, folder, port) => {
      const file = join(folder, 'db.json');
      const rows = peerPositions(positions).map((row) => ({ ...row, id: String(row.id) }));
      writeFileSync(file, JSON.stringify({ positions: rows }));
      return ['--host', '127.0.0.1', '--port', String(port), file];
    },
  },
  {
    package: peerPackages.mountebank,
    forms: mountebankForms,
    args: async ({ positions }, folder, port) => {
      const rows = join(folder, 'positions.json');
      const file = join(folder, 'imposters.json');
      writeFileSync(rows, JSON.stringify(peerPositions(positions)));
      writeFileSync(file, JSON.stringify(mountebankConfiguration(port, rows, cut)));
      const own = ['--port', String(await freePort()), '--localOnly', '--nologfile', '--loglevel', 'error'];
      return ['start', ...own, '--allowInjection', '--configfile', file];
    },
  },
  {
    package: peerPackages.prism,
    forms: prismForms,
    args: ({ name }, _, port) => {
      const options = ['--multiprocess', 'false', '--verboseLevel', 'silent', '--port', String(port)];
      return ['mock', ...options, contract(name === 'W3' ? 'ukg-wfm' : 'sage-intacct')];
    },
  },
  {
    package: peerPackages.mockoon,
    forms: mockoonForms,
    args: ({ positions }, folder, port) => {
      const file = join(folder, 'environment.json');
      writeFileSync(file, JSON.stringify(mockoonEnvironment(peerPositions(positions), cut)));
      return ['start', '--data', file, '--hostname', '127.0.0.1', '--port', String(port), '--disable-log-to-file'];
    },
  },
];

/** Returns the peers as contestants. A peer that cannot be installed is one that can do nothing. */
export async function peerContestants(): Promise<readonly Contestant[]> {
  const contestants: Contestant[] = [];
  for (const peer of peers) contestants.push(await contestantOf(peer));
  return contestants;
}

async function contestantOf(peer: Peer): Promise<Contestant> {
  const name = `${peer.package.name} ${peer.package.version}`;
  try {
    const script = await installed(peer.package);
    const form = (workload: Workload) => peer.forms[workload.name] ?? { cannot: 'there is no form of it' };
    return { name, kind: 'peer', form, start: (workload) => start(peer, script, workload) };
  } catch (error) {
    const reason = `it could not be installed: ${error instanceof Error ? error.message : String(error)}`;
    say(`${name} is left out: ${reason}`);
    return leftOut(name, reason);
  }
}

/** Returns a contestant that can do nothing. */
export function leftOut(name: string, reason: string): Contestant {
  const start = () => Promise.reject(new Error(reason));
  return { name, kind: 'peer', form: () => ({ cannot: reason }), start };
}

async function start(peer: Peer, script: string, workload: Workload): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'paystub-bench-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  try {
    const port = await freePort();
    const args = [script, ...(await peer.args(workload, folder, port))];
    const server = await startServer(args, { port, cwd: folder });
    const stop = async () => {
      await server.stop();
      clear();
    };
    return { ...server, stop };
  } catch (error) {
    clear();
    throw error;
  }
}
