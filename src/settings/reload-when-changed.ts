import { watchFiles } from './watch-files.ts';

/** The outcome of reading the files of a server again. */
type Reloaded = { readonly changes: readonly string[]; readonly startedOver: boolean };

/** A server whose files are watched. */
export type WatchedServer = {
  /** Returns the paths of its files. */
  readonly files: () => readonly string[];
  /** Takes the server to what its files have now. */
  readonly reload: () => Promise<Reloaded>;
  /** Takes what is to be told about a reload. */
  readonly tell: (message: string) => void;
};

/**
 * Reloads a server whenever one of its files changes, and tells what became of it. Errors of a file are told once, and
 * again only when they are others.
 * @returns a function that ends it
 */
export function reloadWhenChanged({ files, reload, tell }: WatchedServer): () => void {
  let problem: string | undefined;
  const onChange = async () => {
    const before = problem;
    try {
      const reloaded = await reload();
      problem = undefined;
      if (reloaded.changes.length > 0 || before !== undefined) tell(reloadedText(reloaded));
    } catch (error) {
      problem = error instanceof Error ? error.message : String(error);
      if (problem !== before) tell(problemText(problem));
    }
  };
  return watchFiles({ files, onChange, report: tell });
}

function reloadedText({ changes, startedOver }: Reloaded): string {
  if (changes.length === 0) return 'reloaded: nothing has changed';
  return `reloaded: ${changes.join('; ')}${startedOver ? '; every sandbox starts over' : ''}`;
}

/** The first line says what holds now; the errors with their lines follow it. */
function problemText(problem: string): string {
  const [head, ...lines] = problem.split('\n');
  return [`${head}; what was loaded before holds`, ...lines].join('\n');
}
