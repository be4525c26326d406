import { dirname, relative } from 'node:path';
import type { Plugin } from 'rolldown';

/** The file that a module of src/ would be if it were not bundled. */
export function placeOf(source: string, file: string): string {
  return relative(source, file).replace(/\.ts$/, '.js');
}

/** Code that gives the URL of a file of the bundle, in whichever file the code itself ends up. */
export function urlOf(place: string): string {
  return `URL_OF('${place}')`;
}

/**
 * Lets modules find files from where they would lie if they were not bundled, and fills in what `urlOf` stands for.
 * @param source path of src/
 */
export function inTheirPlaces(source: string): Plugin {
  return {
    name: 'in-their-places',
    transform: (code, id) =>
      id.startsWith(source) ? code.replaceAll('import.meta.url', urlOf(placeOf(source, id))) : undefined,
    renderChunk: (code, { fileName }) =>
      code.replaceAll(/\bURL_OF\(["'](.+?)["']\)/g, (_, place: string) =>
        place === fileName
          ? 'import.meta.url'
          : `new URL(${JSON.stringify(relative(dirname(fileName), place))}, import.meta.url).href`,
      ),
  };
}
