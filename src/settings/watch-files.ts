import type { FSWatcher } from 'node:fs';
import { dirname } from 'node:path';
import { nodeFs } from '../engine/built-ins.ts';
import { fileErrorText } from './file-error-text.ts';

/** The files to watch, and what is told of them. */
export type WatchedFiles = {
  /** Returns the paths, which may become others in the course of time. Files need not be there. */
  readonly files: () => readonly string[];
  /** Called when the content of a file is another one, or when a file has come or gone. */
  readonly onChange: () => Promise<void>;
  readonly report: (message: string) => void;
};

/** Milliseconds without an event after which files are looked at: editors write in several steps. */
const pause = 100;

/**
 * Watches files. Their folders are watched, because editors replace a file by another one of its name, and contents are
 * compared, because not every event in a folder is about them. It keeps no process alive.
 * @returns a function that ends it
 */
export function watchFiles({ files, onChange, report }: WatchedFiles): () => void {
  const watchers = new Map<string, FSWatcher | undefined>();
  let contents = contentsOf(files());
  let looking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const look = async () => {
    const paths = files();
    const now = contentsOf(paths);
    const isSame = paths.every((path) => now.get(path) === contents.get(path));
    if (isSame) return;
    contents = now;
    await onChange();
    contents = new Map(files().map((path) => [path, now.has(path) ? now.get(path) : contentOf(path)]));
    follow();
  };
  const onEvent = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      looking = looking.then(look).catch((error: unknown) => report(String(error)));
    }, pause).unref();
  };
  const follow = () => {
    const folders = new Set(files().map(dirname));
    for (const folder of folders) if (!watchers.has(folder)) watchers.set(folder, watchFolder(folder, onEvent, report));
  };
  follow();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher?.close();
  };
}

function watchFolder(folder: string, onEvent: () => void, report: (message: string) => void): FSWatcher | undefined {
  const tell = (error: unknown) => report(`cannot watch ${folder}: ${fileErrorText(error)}`);
  try {
    return nodeFs().watch(folder, { persistent: false }, onEvent).on('error', tell);
  } catch (error) {
    tell(error);
    return undefined;
  }
}

function contentsOf(paths: readonly string[]): ReadonlyMap<string, string | undefined> {
  return new Map(paths.map((path) => [path, contentOf(path)]));
}

function contentOf(path: string): string | undefined {
  try {
    return nodeFs().readFileSync(path, 'utf8');
  } catch {
    return undefined; // that a file is gone or cannot be read is told by who reads it
  }
}
