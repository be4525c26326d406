import type { Command, NamedCommand } from './command.ts';

/** A command's line in the list of commands, and its code, which is loaded when it is asked for. */
export type CommandEntry = { readonly summary: string; readonly load: () => Promise<Command> };

/** Every command by its name. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  serve: { summary: 'start the server', load: async () => (await import('./commands/serve.ts')).serve },
  exec: {
    summary: 'run a command against a fresh server',
    load: async () => (await import('./commands/exec.ts')).exec,
  },
  ca: {
    summary: 'show the CA of TLS and proxy, and how to trust it',
    load: async () => (await import('./commands/ca.ts')).ca,
  },
  coverage: {
    summary: 'add up the coverage of several runs',
    load: async () => (await import('./commands/coverage.ts')).coverage,
  },
  mutate: {
    summary: 'tell which wrong behaviour tests do not notice',
    load: async () => (await import('./commands/mutate.ts')).mutate,
  },
  matrix: {
    summary: 'tell what a client does without each privilege',
    load: async () => (await import('./commands/matrix.ts')).matrix,
  },
  replay: {
    summary: 'run scenarios and check every step',
    load: async () => (await import('./commands/replay.ts')).replay,
  },
  scenario: {
    summary: 'make a scenario of what a running server was asked',
    load: async () => (await import('./commands/scenario.ts')).scenario,
  },
  record: {
    summary: 'record a tenant without data of anybody',
    load: async () => (await import('./commands/record.ts')).record,
  },
  recording: {
    summary: 'look for data in a recording',
    load: async () => (await import('./commands/recording.ts')).recording,
  },
  drift: {
    summary: 'compare recordings of a tenant with Paystub',
    load: async () => (await import('./commands/drift.ts')).drift,
  },
  pact: { summary: "verify consumers' pacts", load: async () => (await import('./commands/pact.ts')).pact },
  control: {
    summary: 'call the control API of a running server',
    load: async () => (await import('./commands/control.ts')).control,
  },
  collection: {
    summary: 'write a collection for Postman or Bruno',
    load: async () => (await import('./commands/collection.ts')).collection,
  },
  rules: {
    summary: 'list what is known of the vendors, and how',
    load: async () => (await import('./commands/rules.ts')).rules,
  },
  plugin: {
    summary: 'make or build a plugin, with vendors of your own',
    load: async () => (await import('./commands/plugin.ts')).plugin,
  },
  check: {
    summary: 'tell the state of a data folder',
    load: async () => (await import('./commands/check.ts')).check,
  },
  repair: {
    summary: 'keep what is good of a damaged data folder',
    load: async () => (await import('./commands/repair.ts')).repair,
  },
  completion: {
    summary: 'print the completion for bash or zsh',
    load: async () => (await import('./commands/completion.ts')).createCompletion(loadCommands),
  },
};

/** Loads every command. */
export function loadCommands(): Promise<readonly NamedCommand[]> {
  const loading = Object.entries(commands).map(
    async ([name, { summary, load }]): Promise<NamedCommand> => ({ name, summary, ...(await load()) }),
  );
  return Promise.all(loading);
}
