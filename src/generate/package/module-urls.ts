import { dirname, relative } from 'node:path';
import type { Plugin } from 'rolldown';

/** Returns the path that a module of src/ would have in the output without bundling. */
export function outputPath(source: string, file: string): string {
  return relative(source, file).replace(/\.ts$/, '.js');
}

/** Returns code for the URL of an output file, right in whichever file the code itself ends up. */
export function urlOfOutput(path: string): string {
  return `URL_OF('${path}')`;
}

/**
 * Keeps `import.meta.url` of a bundled module what it would be without bundling, so that the module finds its files.
 * Fills in the code of `urlOfOutput`.
 * @param source path of src/
 */
export function keepModuleUrls(source: string): Plugin {
  return {
    name: 'keep-module-urls',
    transform: (code, id) =>
      id.startsWith(source) ? code.replaceAll('import.meta.url', urlOfOutput(outputPath(source, id))) : undefined,
    renderChunk: (code, { fileName }) =>
      code.replaceAll(/\bURL_OF\(["'](.+?)["']\)/g, (_, path: string) =>
        path === fileName
          ? 'import.meta.url'
          : `new URL(${JSON.stringify(relative(dirname(fileName), path))}, import.meta.url).href`,
      ),
  };
}
