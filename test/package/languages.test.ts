import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Installed, install, root } from './installed.ts';

// The examples in other languages: run where the language is installed, else read.

let installed: Installed;
beforeAll(async () => {
  installed = await install();
}, 240_000);
afterAll(() => installed.remove());

const has = (program: string, ...args: readonly string[]) => spawnSync(program, args).status === 0;
const consoleJar = '/usr/share/java/junit-platform-console-standalone.jar'; // Debian: junit5
const machine = {
  python: has('python3', '-c', 'import pytest, requests'),
  php: has('phpunit', '--version') && has('php', '-r', 'exit((int) !extension_loaded("curl"));'),
  java: has('javac', '--version') && existsSync(consoleJar),
};
for (const [language, isThere] of Object.entries(machine))
  if (!isThere) process.stderr.write(`${language} or its test runner is not installed: its example is not run\n`);

function example(name: string): string {
  const folder = join(installed.folder, name);
  cpSync(join(root, 'examples', name), folder, { recursive: true });
  return folder;
}

/** A program that stands in for Docker: `run` starts a server, `port` tells its port, `rm` ends it. */
function fakeDocker(): string {
  const folder = join(installed.folder, 'docker-bin');
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  const script = `#!/bin/sh
log='${folder}/server.log'
case "$1" in
  run) env=''
    while [ "$1" != serve ]; do [ "$1" = --env ] && env="$2"; shift; done
    env "$env" PAYSTUB_HOST=127.0.0.1 '${join(installed.folder, 'node_modules/.bin/paystub')}' "$@" --port 0 > "$log" 2>&1 &
    echo $! ;;
  port) while ! grep -q '^READY' "$log"; do sleep 0.1; done; sed -n 's/^READY .*:/127.0.0.1:/p' "$log" ;;
  rm) kill "$3" ;;
esac
`;
  writeFileSync(join(folder, 'docker'), script);
  chmodSync(join(folder, 'docker'), 0o755);
  return folder;
}

const shell = (folder: string, command: string, env: Readonly<Record<string, string>> = {}) =>
  installed.start('sh', ['-c', `cd '${folder}' && ${command}`], env).ended;
const path = (first: string) => ({
  PATH: [first, join(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter),
});

describe('Python', () => {
  const command = 'python3 -m pytest -q -p no:cacheprovider';

  test.runIf(machine.python)('passes under exec and with a container', { timeout: 120_000 }, async () => {
    const folder = example('terms-python-pytest');
    const under = await shell(folder, `npx paystub exec --require-requests -- ${command}`);
    expect([under.code, /3 passed/.test(under.stdout)], under.stdout + under.stderr).toEqual([0, true]);
    const inContainer = await shell(folder, command, path(fakeDocker()));
    expect([inContainer.code, /3 passed/.test(inContainer.stdout)], inContainer.stdout).toEqual([0, true]);
  });
});

describe('PHP', () => {
  test.runIf(machine.php)('passes under exec and with a container', { timeout: 120_000 }, async () => {
    const folder = example('terms-php-phpunit');
    const under = await shell(folder, 'npx paystub exec --require-requests -- phpunit');
    expect([under.code, /OK \(3 tests/.test(under.stdout)], under.stdout + under.stderr).toEqual([0, true]);
    const inContainer = await shell(folder, 'phpunit', path(fakeDocker()));
    expect([inContainer.code, /OK \(3 tests/.test(inContainer.stdout)], inContainer.stdout).toEqual([0, true]);
  });
});

describe('Java', () => {
  /** The parts of Testcontainers that the example uses, with its signatures, so that a compiler reads the example. */
  const standIns = {
    'org/testcontainers/containers/GenericContainer.java': `package org.testcontainers.containers;
import org.testcontainers.containers.wait.strategy.WaitStrategy;
public class GenericContainer<SELF extends GenericContainer<SELF>> {
  public GenericContainer(String image) {}
  @SuppressWarnings("unchecked") private SELF self() { return (SELF) this; }
  public SELF withEnv(String key, String value) { return self(); }
  public SELF withCommand(String... parts) { return self(); }
  public SELF withExposedPorts(Integer... ports) { return self(); }
  public SELF waitingFor(WaitStrategy strategy) { return self(); }
  public void start() {}
  public void stop() {}
  public String getHost() { return ""; }
  public Integer getMappedPort(int port) { return port; }
}`,
    'org/testcontainers/containers/wait/strategy/WaitStrategy.java':
      'package org.testcontainers.containers.wait.strategy; public interface WaitStrategy {}',
    'org/testcontainers/containers/wait/strategy/Wait.java': `package org.testcontainers.containers.wait.strategy;
public class Wait { public static WaitStrategy forHealthcheck() { return null; } }`,
  };

  test.runIf(machine.java)('passes under exec, and compiles with containers', { timeout: 120_000 }, async () => {
    const folder = example('terms-java-junit');
    for (const [file, text] of Object.entries(standIns)) {
      mkdirSync(join(folder, 'stand-ins', file, '..'), { recursive: true });
      writeFileSync(join(folder, 'stand-ins', file), text);
    }
    const sources = `$(find src stand-ins -name '*.java')`;
    const compiled = await shell(folder, `javac -d classes -cp '${consoleJar}' ${sources}`);
    expect(compiled.code, compiled.stderr).toBe(0);
    const launch = `java -jar '${consoleJar}' --class-path classes --select-class example.TermsUnderExecTest --details summary`;
    const under = await shell(folder, `npx paystub exec --require-requests -- ${launch}`);
    expect([under.code, /3 tests successful/.test(under.stdout)], under.stdout + under.stderr).toEqual([0, true]);
  });
});

describe('every example in another language', () => {
  const names = readdirSync(join(root, 'examples')).filter(
    (name) => name.startsWith('terms-') && !name.includes('jest'),
  );
  const texts = (name: string): string =>
    execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', `examples/${name}`], {
      cwd: root,
      encoding: 'utf8',
    })
      .trim()
      .split('\n')
      .map((file) => readFileSync(join(root, file), 'utf8'))
      .join('\n');

  test('is one of four', () => {
    expect(names.toSorted()).toEqual([
      'terms-dotnet-xunit',
      'terms-java-junit',
      'terms-php-phpunit',
      'terms-python-pytest',
    ]);
  });

  test.each(names)('%s calls operations and sends members that the contracts have', (name) => {
    const text = texts(name);
    const contract = parse(readFileSync(join(root, 'specs/ukg-wfm/openapi.yaml'), 'utf8'));
    expect(Object.keys(contract.paths)).toContain('/v1/commons/persons/employment_terms');
    expect(text).toContain('/api/v1/commons/persons/employment_terms');
    const control = parse(readFileSync(join(root, 'specs/paystub/openapi.yaml'), 'utf8'));
    for (const path of ['/reset', '/faults']) {
      expect(Object.keys(control.paths)).toContain(`/__admin${path}`);
      expect(text).toContain(path);
    }
    for (const member of [
      'personIdentity',
      'personNumber',
      'assignments',
      'employmentTerm',
      'effectiveDate',
      'expirationDate',
      'retryAfter',
    ])
      expect(text).toContain(member);
    expect(text).toMatch(/npx paystub exec -- /);
    expect(text).toContain('PAYSTUB_URL');
    expect(text).toContain('PAYSTUB_ADMIN_TOKEN');
  });

  test('.NET: brackets and braces are balanced, and each type that is used is declared or imported', () => {
    const code = texts('terms-dotnet-xunit').replaceAll(/"(?:\\.|[^"\\])*"|\/\/.*$/gm, '""');
    for (const [open, close] of ['{}', '()', '[]'])
      expect(code.split(open ?? '').length, open).toBe(code.split(close ?? '').length);
    for (const type of ['TermException', 'Terms', 'PaystubFixture', 'TermsTests'])
      expect(code).toMatch(new RegExp(`class ${type}\\b`));
  });
});
