import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { type Installed, install, root } from './installed.ts';

// The GitHub Action with its shell steps as a runner runs them, the devcontainer, and the compose file.

type Step = {
  readonly name: string;
  readonly if?: string;
  readonly shell: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
};
type Action = {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
};

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
let installed: Installed;
let bin: string;
beforeAll(async () => {
  installed = await install();
  // npm stands still: what it would install is there.
  bin = join(installed.folder, 'action-bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'npm'), '#!/bin/sh\necho "npm $*"\n');
  chmodSync(join(bin, 'npm'), 0o755);
}, 240_000);
afterAll(() => installed.remove());

const fill = (text: string, inputs: Readonly<Record<string, string>>) =>
  text.replaceAll(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, name: string) => inputs[name] ?? '');

/** Runs the steps for some inputs. @returns the exit code of the first that fails, and the runner's files */
async function runAction(given: Readonly<Record<string, string>>) {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);
  const inputs: Record<string, string> = { ...Object.fromEntries(defaults), ...given };
  const files = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'].map((name) => [
    name,
    join(installed.folder, `${name}-${Object.keys(given).join('-')}`),
  ]);
  for (const [, file = ''] of files) writeFileSync(file, '');
  const runner = {
    ...Object.fromEntries(files),
    RUNNER_TEMP: installed.folder,
    PATH: [
      bin,
      join(installed.folder, 'node_modules/.bin'),
      join(root, 'node_modules/.bin'),
      process.env.PATH ?? '',
    ].join(delimiter),
  };
  let [code, output]: [number | null, string] = [0, ''];
  for (const step of action.runs.steps) {
    const wanted = step.if === undefined || (step.if === "inputs.command != ''") === (inputs.command !== '');
    if (!wanted || code !== 0) continue;
    const env = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, fill(value, inputs)]));
    // As a runner calls bash: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax
    const command = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run];
    const ended = await installed.start('bash', command, { ...runner, ...env }).ended;
    [code, output] = [ended.code, output + ended.stdout + ended.stderr];
  }
  const written = Object.fromEntries(files.map(([name = '', file = '']) => [name, readFileSync(file, 'utf8')]));
  return { code, output, written };
}

describe('the GitHub Action', () => {
  test('has the form that a composite action must have', () => {
    expect(action).toMatchObject({ name: 'Paystub', description: expect.any(String), runs: { using: 'composite' } });
    for (const input of Object.values(action.inputs))
      expect(input).toEqual({ description: expect.any(String), default: expect.any(String) });
    for (const step of action.runs.steps) expect(step).toMatchObject({ shell: 'bash', run: expect.any(String) });
    const used = Array.from(JSON.stringify(action.runs).matchAll(/inputs\.([a-z-]+)/g), ([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(Object.keys(action.inputs).sort());
    // An input in a script would be code: it goes in by a variable.
    expect(action.runs.steps.filter(({ run }) => run.includes('${{'))).toEqual([]);
  });

  test('runs a command against a fresh server and writes the summary', { timeout: 60_000 }, async () => {
    const command =
      'curl -fsS "$UKG_BASE_URL/api/v1/commons/persons/employment_terms/100" > /dev/null && echo "done: $?"';
    const { code, output, written } = await runAction({ command, args: '--auth lenient --require-requests' });
    expect([code, output]).toEqual([0, expect.stringContaining('done: 0')]);
    expect(output).toContain('npm install --global --no-audit --no-fund paystub');
    expect(written.GITHUB_STEP_SUMMARY).toContain('retrieveEmploymentTermAssignmentById');
  });

  test("ends with the command's exit code", { timeout: 60_000 }, async () => {
    expect((await runAction({ command: 'exit 7' })).code).toBe(7);
  });

  test('starts a server that goes on, for the steps that follow', { timeout: 60_000 }, async () => {
    const { code, output, written } = await runAction({ port: '0' });
    expect(code, output).toBe(0);
    const variables = Object.fromEntries(
      (written.GITHUB_ENV ?? '')
        .trim()
        .split('\n')
        .map((line) => line.split('=') as [string, string]),
    );
    onTestFinished(() => {
      process.kill(Number(variables.PAYSTUB_PID), 'SIGTERM');
    });
    expect(written.GITHUB_OUTPUT).toBe(`url=${variables.PAYSTUB_URL}\n`);
    expect(variables).toMatchObject({
      UKG_BASE_URL: `${variables.PAYSTUB_URL}/ukg`,
      INTACCT_CLIENT_ID: expect.any(String),
      POWEROFFICE_SUBSCRIPTION_KEY: expect.any(String),
    });
    const reply = await fetch(`${variables.UKG_BASE_URL}/api/v1/commons/persons/employment_terms/100`);
    expect(reply.status).toBe(200);
    expect(written.GITHUB_STEP_SUMMARY).toContain(`| ukg-wfm | ${variables.UKG_BASE_URL} |`);
  });

  test('fails at once where the server cannot start', { timeout: 60_000 }, async () => {
    const { code, output } = await runAction({ port: '0', args: '--no-such-flag' });
    expect([code, output]).toEqual([1, expect.stringContaining('unknown option --no-such-flag')]);
  });
});

// The members are those of containers.dev's reference for devcontainer.json, and of docs.docker.com's for compose files.
describe('files for containers', () => {
  test('the devcontainer has an image, installs the packages and forwards the port', () => {
    const container = JSON.parse(readFileSync(join(root, '.devcontainer/devcontainer.json'), 'utf8'));
    expect(Object.keys(container).sort()).toEqual([
      ...['customizations', 'forwardPorts', 'image', 'name', 'portsAttributes', 'postCreateCommand'],
    ]);
    expect(container).toMatchObject({ image: expect.stringMatching(/:24\b/), forwardPorts: [4010] });
  });

  test('the compose file names variables and ports of the image', () => {
    const { services, volumes } = parse(readFileSync(join(root, 'examples/server/compose.yaml'), 'utf8'));
    const image = readFileSync(join(root, 'Dockerfile'), 'utf8');
    expect(Object.keys(services)).toEqual(['paystub']);
    const { environment, ports, volumes: mounts, ...rest } = services.paystub;
    expect(rest).toEqual({ image: 'paystub' });
    expect(Object.keys(environment)).toEqual(['PAYSTUB_ADMIN_TOKEN', 'PAYSTUB_BASE_URL']);
    expect([ports, mounts, Object.keys(volumes)]).toEqual([['127.0.0.1:4010:4010'], ['data:/data'], ['data']]);
    expect(image).toContain('EXPOSE 4010');
    expect(image).toContain('VOLUME /data');
  });
});
