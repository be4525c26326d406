import { globSync, readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { lazyEntry, loadLazily } from './lazy-modules.ts';
import { keepModuleUrls, outputPath } from './module-urls.ts';
import { leaveOut } from './stand-ins.ts';

/**
 * Bundles src/ and all packages that it uses, so that nothing else is installed and a start reads a few large files. A
 * module that is imported dynamically stays a file of its own, at its own path.
 * @param root path of the repository, with a slash at its end
 * @param folder path to write to
 * @returns folders of the packages that are in the bundle
 */
export async function bundle(root: string, folder: string): Promise<readonly string[]> {
  const source = `${root}src/`;
  // Bundlers do not follow Node's own `require`: the modules that it loads are entries too.
  const validators = globSync('**/generated/{parameters,bodies,replies,record-validators}.js', { cwd: source });
  const helpers = globSync('helpers/{vitest,jest,node-test}.ts', { cwd: source });
  const extensions = globSync('vendors/*/extension.ts', { cwd: source });
  const entries = [
    ...[
      'cli/main.js',
      'index.ts',
      'plugin.ts',
      'testing.ts',
      'pact/verifier-process.ts',
      'engine/request/prism-thread.ts',
    ],
    ...helpers,
    ...extensions,
    ...validators,
  ];
  const build = await rolldown({
    input: {
      ...Object.fromEntries(entries.map((file) => [file.replace(/\.[jt]s$/, ''), source + file])),
      'chunks/late': lazyEntry,
    },
    cwd: root,
    platform: 'node',
    tsconfig: false,
    external: installedBeside(root),
    plugins: [
      keepModuleUrls(source),
      leaveOut(),
      loadLazily('chunks/late.js', `${root}node_modules/express/lib/express.js`),
    ],
    checks: { bundlerTimings: false },
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message);
    },
  });
  const { output } = await build.write({
    dir: folder,
    entryFileNames: '[name].js',
    chunkFileNames: ({ facadeModuleId: entry, name }) =>
      entry?.startsWith(source) === true ? outputPath(source, entry) : `chunks/${name}.js`,
    codeSplitting: {
      groups: [
        // Modules that several entries share: those of commands without a server, and those of servers. TLS is loaded late.
        {
          name: 'cli',
          test: /\/src\/(cli\/(commands|options\/(option|flags|server-options|config-file|read-settings))|settings\/[a-z-]+|engine\/(built-ins|http\/nearest))\.ts$/,
          minShareCount: 2,
        },
        { name: 'control', test: /\/src\/server\/control\/generated\/contract\.ts$/, minShareCount: 2 },
        { name: 'server', test: /\/src\/(?!tls\/)|\/node_modules\/(?!ajv)/, minShareCount: 4 },
      ],
    },
    charset: 'ascii', // one character beyond Latin-1 makes a file twice as large in memory
    comments: { legal: false, annotation: false, jsdoc: false },
  });
  await build.close();
  const modules = output.flatMap((each) => (each.type === 'chunk' ? each.moduleIds : []));
  const folders = modules.flatMap((id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []);
  return [...new Set([...folders, `${root}node_modules/rolldown`])]; // it puts helpers of its own into the bundle
}

/** Tells which modules stay outside: the packages that users may install beside Paystub. */
function installedBeside(root: string): (id: string) => boolean {
  const { peerDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const names = Object.keys(peerDependencies);
  return (id) => names.some((name) => id === name || id.startsWith(`${name}/`));
}
