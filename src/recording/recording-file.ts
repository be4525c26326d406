import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { parseJson, toJson } from '../engine/http/json.ts';
import type { RecordedLine } from './exchange.ts';

/** The first line of a recording. It tells no real time where dates are shifted: the shift would be known then. */
export type RecordingHeader = {
  readonly paystub: 'recording';
  readonly format: 1;
  /** Version of the Paystub that wrote it. */
  readonly version: string;
  readonly vendors: readonly string[];
  /** Time of its begin, shifted as its dates are; ISO 8601. */
  readonly clock: string;
  /** False for a recording that holds a tenant's data as they are. */
  readonly pseudonyms: boolean;
  /** True where dates are those of the tenant. */
  readonly keepsDates: boolean;
};

/** A recording that was read. */
export type RecordingContent = { readonly header: RecordingHeader; readonly exchanges: readonly RecordedLine[] };

/** A recording that cannot be read or written; the message is for people and names the file. */
export class RecordingError extends Error {}

/** Writes a recording line by line. What was written stays whole if the disk is full. */
export class RecordingWriter {
  readonly #file: string;
  readonly #descriptor: number;
  #length = 0;
  count = 0;

  /** @throws RecordingError if the file is there already, or cannot be written */
  constructor(file: string, header: RecordingHeader) {
    this.#file = file;
    try {
      this.#descriptor = openSync(file, 'wx', header.pseudonyms ? 0o644 : 0o600);
    } catch (error) {
      throw this.#failure(error);
    }
    this.#append(header);
  }

  /** @throws RecordingError if the disk is full; the lines before it stay */
  write(exchange: RecordedLine): void {
    this.#append(exchange);
    this.count += 1;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #append(value: unknown): void {
    const bytes = Buffer.from(`${toJson(value)}\n`);
    try {
      let written = 0;
      while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
      this.#length += bytes.length;
    } catch (error) {
      try {
        ftruncateSync(this.#descriptor, this.#length); // half a line would make the others unreadable
      } catch {
        // the reader leaves half a line out
      }
      throw this.#failure(error);
    }
  }

  #failure(error: unknown): RecordingError {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    const reasons: Readonly<Record<string, string>> = {
      EEXIST: 'it is there already',
      ENOSPC: 'the disk is full',
      ENOENT: 'there is no such folder',
      EACCES: 'it may not be written',
      EISDIR: 'it is a folder',
    };
    return new RecordingError(`cannot write ${this.#file}: ${reasons[code] ?? code}`);
  }
}

/**
 * Reads a recording. A last line that is cut off is left out.
 * @param onCut called where a line is left out
 * @throws RecordingError for a file that is no recording, or one of another format
 */
export function readRecording(file: string, onCut: (message: string) => void = () => {}): RecordingContent {
  const lines = textOf(file).split('\n');
  const header = parsed(lines[0] ?? '') as Partial<RecordingHeader> | undefined;
  if (header?.paystub !== 'recording') throw new RecordingError(`${file} is no recording of paystub record`);
  if (header.format !== 1)
    throw new RecordingError(`${file} has the format ${String(header.format)}; this Paystub reads format 1`);
  const exchanges = lines.slice(1).flatMap((line, at) => {
    if (line.trim() === '') return [];
    const exchange = parsed(line);
    if (isExchange(exchange)) return [exchange];
    if (at < lines.length - 2) throw new RecordingError(`${file}:${at + 2}: this line is no exchange; was it edited?`);
    onCut(`${file}:${at + 2}: the last line is cut off and left out`);
    return [];
  });
  return { header: header as RecordingHeader, exchanges };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RecordingError(`cannot read ${file}: ${code === 'ENOENT' ? 'there is no such file' : code}`);
  }
}

function parsed(line: string): unknown {
  try {
    return parseJson(line);
  } catch {
    return undefined;
  }
}

function isExchange(value: unknown): value is RecordedLine {
  const { line, request, reply } = (value ?? {}) as Partial<RecordedLine>;
  return (
    typeof line?.path === 'string' &&
    typeof line.method === 'string' &&
    typeof line.status === 'number' &&
    typeof line.vendor === 'string' &&
    !Number.isNaN(Date.parse(line.at)) &&
    areHeaders(request?.headers) &&
    areHeaders(reply?.headers)
  );
}

function areHeaders(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && Object.values(value).every((header) => typeof header === 'string')
  );
}
