import type { styleText } from 'node:util';
import { nodeUtil } from './built-ins.ts';

/** Sets a style or colour on a text, or returns it as it is where nothing shows colours. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** Creates the painter of an output. @param colours true if it shows colours */
export function createPaint(colours: boolean): Paint {
  return (style, text) => (colours ? nodeUtil().styleText(style, text, { validateStream: false }) : text);
}
