import { crc32 } from 'node:zlib';

/** A link of a chain of lines: a checksum (CRC-32) of a line and, by the link before it, of all lines before. */
export type Link = number;

/** The link before the first line of a sandbox's first log. */
export const firstLink: Link = 0;

/** The link that a line adds to the chain. */
export function linkOf(json: string | Uint8Array, previous: Link): Link {
  return crc32(json, previous);
}

/** A link as files have it: eight hexadecimal digits. */
export function linkText(link: Link): string {
  return `${hexBytes[link >>> 24]}${hexBytes[(link >>> 16) & 255]}${hexBytes[(link >>> 8) & 255]}${hexBytes[link & 255]}`;
}

const hexBytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * The end of a file behind its last line: the link of that line and a full stop, which the next line takes the place of.
 * So no file is whole that was cut off anywhere.
 */
export function endText(link: Link): string {
  return `${linkText(link)}.`;
}

/** Length of the end of a file in bytes. */
export const endLength = 9;

/** A line behind others, from the place of the full stop to the new end of the file. */
export function nextText(json: string, link: Link): string {
  const text = linkText(link);
  return ` ${text} ${json}\n${text}.`;
}

/** Lines behind others, from the place of the full stop to the new end of the file, and the link of the last one. */
type Written = { readonly data: string | Uint8Array; readonly link: Link };

/**
 * Writes lines behind others. They are written into `scratch` where they fit: so their texts are encoded once for
 * checksum and disk (kept for W2 with a data folder).
 */
export function writeNext(scratch: Buffer, lines: readonly string[], previous: Link): Written {
  let link = previous;
  let stop = 0;
  for (const json of lines) {
    if (scratch.length - stop < 3 * json.length + 20) return joinNext(lines, previous);
    const start = stop + 10; // behind the space, the link and the space
    const end = start + scratch.write(json, start);
    link = linkOf(scratch.subarray(start, end), link);
    const text = linkText(link);
    scratch.write(` ${text} `, stop, 'latin1');
    scratch.write(`\n${text}.`, end, 'latin1');
    stop = end + endLength; // the next line takes the place of the full stop
  }
  return { data: scratch.subarray(0, stop + 1), link };
}

function joinNext(lines: readonly string[], previous: Link): Written {
  let link = previous;
  let data = '';
  for (const json of lines) {
    link = linkOf(json, link);
    data = data.slice(0, -1) + nextText(json, link);
  }
  return { data, link };
}

const prefix = /^[0-9a-f]{8} [0-9a-f]{8} $/;
const prefixLength = 18;

/** A line of a file as it was written: the link before it, its own, and its JSON. */
export type ChainedLine = { readonly previous: Link; readonly link: Link; readonly json: Uint8Array };

/**
 * Takes a line of a file apart.
 * @throws Error with the problem of a line that is not as it was written
 */
export function readChained(line: Buffer): ChainedLine {
  const links = line.toString('latin1', 0, prefixLength);
  if (!prefix.test(links)) throw new Error('it has no checksum');
  const previous = Number.parseInt(links.slice(0, 8), 16);
  const link = Number.parseInt(links.slice(9, 17), 16);
  const json = line.subarray(prefixLength);
  if (linkOf(json, previous) !== link) throw new Error('its checksum does not fit');
  return { previous, link, json };
}
