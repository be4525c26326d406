import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';

/** 9 takes 0.7 s for all files. The highest, 11, takes 12 s and saves a tenth. */
const brotliQuality = 9;

/**
 * Files that pages load. Each is named after its part and a hash of its content, `ui-3f9a1c20.js`, and stands there
 * compressed as well.
 */
export class Assets {
  /** Names of the files by part. */
  readonly files: Record<string, string> = {};
  readonly #folder: string;

  /** @param folder path to write to */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes a part. @returns the name of its file */
  async write(part: string, text: string, ending: string): Promise<string> {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    const name = `${part}-${hash}.${ending}`;
    this.files[part] = name;
    await mkdir(this.#folder, { recursive: true });
    const file = `${this.#folder}/${name}`;
    await writeFile(file, text);
    await writeFile(`${file}.gz`, gzipSync(text, { level: 9 }));
    await writeFile(
      `${file}.br`,
      brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
    );
    return name;
  }
}

/** Bundles a program for browsers into one file. @param root path of the repository, with a slash at its end */
export async function bundleScript(root: string, input: string): Promise<string> {
  const build = await rolldown({
    input,
    cwd: root,
    platform: 'browser',
    tsconfig: false,
    transform: {
      jsx: { runtime: 'automatic', importSource: 'preact' },
      define: { 'process.env.NODE_ENV': '"production"' },
    },
    checks: { bundlerTimings: false },
    onLog: (level, { message }) => {
      if (level === 'warn') throw new Error(message);
    },
  });
  const { output } = await build.generate({ format: 'esm', minify: true, comments: { legal: false } });
  await build.close();
  if (output.length !== 1) throw new Error(`${input} is in ${output.length} files`);
  return output[0].code;
}

/**
 * A style sheet after the one that all pages share, without comments and indentation.
 * @param source path of the folder of both, with a slash at its end
 */
export function styleOf(source: string, name: string): string {
  return ['base.css', name]
    .map((file) => readFileSync(source + file, 'utf8'))
    .join('')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
}
