import { parseJson } from '../engine/http/json.ts';
import { ApiError, get, request, sandboxUrl } from './api.ts';
import { createEventReader, type StreamEvent } from './event-stream.ts';
import type { Shape } from './shapes.ts';

type Line = Shape<'RequestLine'>;

/** Lines that are kept: the journal holds as many, unless it was told to hold more. */
const maxLines = 1000;
/** Milliseconds between two drawings, at least: by timer, as frames stand still in a hidden tab. */
const minPause = 100;
/** Milliseconds between two drawings, at most: a drawing seems to have taken hours where the machine slept meanwhile. */
const maxPause = 500;
/** Share of the time that may go into drawing, while requests come faster than they can be drawn. */
const maxShare = 0.1;
/** Milliseconds after which a hidden tab gives its connection up. */
const maxHidden = 5 * 60_000;

/** The parts of a sandbox that are changed by other means than requests. */
export type Part = 'reset' | 'clock' | 'faults' | 'rules' | 'sandbox';
const parts: readonly string[] = ['reset', 'clock', 'faults', 'rules', 'sandbox'] satisfies Part[];

/** The state of the connection: `refused` asks for the token, `deleted` tells that the sandbox is gone. */
export type Status = 'connecting' | 'live' | 'lost' | 'refused' | 'deleted';

/**
 * The requests of the sandbox as they come. One tab of a sandbox holds the stream and shares it with the others; the
 * lock is the browser's own, so that another tab takes over when that one goes.
 */
export class Live {
  status: Status = 'connecting';
  /** Newest first. */
  lines: readonly Line[] = [];
  /** Requests since the journal was cleared, those that are no longer held included. */
  total = 0;
  /** Requests that came while the tab was hidden. */
  unread = 0;
  /** Number of the last request that was there when the tab was hidden. */
  readTo = 0;
  /** Counts the changes of each part, for pages that show it to read it again. */
  readonly changes: Record<Part, number> = { reset: 0, clock: 0, faults: 0, rules: 0, sandbox: 0 };
  readonly #listeners = new Set<() => void>();
  readonly #channel = new BroadcastChannel(`paystub ${sandboxUrl}`);
  #fresh: Line[] = [];
  #drawnAt = Number.NEGATIVE_INFINITY;
  /** Milliseconds that the last drawing took. */
  #drawTime = 0;
  #drawing: ReturnType<typeof setTimeout> | undefined;
  #version: string | undefined;
  #stop = new AbortController();
  #pause = 250;

  /** Calls a listener with each change. @returns a function that stops it */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to follow the sandbox. */
  start(): void {
    this.#channel.onmessage = ({ data }: MessageEvent<readonly StreamEvent[]>) => {
      for (const event of data) this.#take(event);
    };
    document.addEventListener('visibilitychange', () => this.#onVisibility());
    void this.#follow(this.#stop.signal);
  }

  /** Begins again, after a token was given. */
  again(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#pause = 250;
    this.#set('connecting');
    void this.#follow(this.#stop.signal);
  }

  #onVisibility(): void {
    if (document.hidden) {
      this.readTo = this.lines[0]?.id ?? 0;
      const timer = setTimeout(() => this.#stop.abort(), maxHidden);
      document.addEventListener('visibilitychange', () => clearTimeout(timer), { once: true });
    } else {
      this.unread = 0;
      if (this.#stop.signal.aborted) this.again();
      else this.#draw();
    }
  }

  async #follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.#load(signal);
        this.#set('live');
        this.#pause = 250;
        await this.#holdStream(signal);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof ApiError && (error.status === 401 || error.status === 403)) {
          this.#set('refused');
          return;
        }
      }
      if (signal.aborted) return;
      this.#set('lost');
      await new Promise((resolve) => setTimeout(resolve, this.#pause));
      this.#pause = Math.min(this.#pause * 2, 4000);
    }
  }

  /** Reads what the journal holds; a server of another version needs another page. */
  async #load(signal: AbortSignal): Promise<void> {
    const { version } = await get<Shape<'Version'>>('/version', signal);
    if (this.#version !== undefined && this.#version !== version) location.reload();
    this.#version = version;
    await this.reload(signal);
  }

  /** Reads again what the journal holds. */
  async reload(signal?: AbortSignal): Promise<void> {
    const { matching } = await get<Shape<'RequestPage'>>('/requests?limit=0', signal);
    const offset = Math.max(0, matching - maxLines);
    const { requests, total } = await get<Shape<'RequestPage'>>(`/requests?limit=${maxLines}&offset=${offset}`, signal);
    this.lines = requests.toReversed();
    this.total = total;
    const newest = this.lines[0]?.id ?? 0;
    this.#fresh = this.#fresh.filter(({ id }) => id > newest); // those that came meanwhile
    this.#draw();
  }

  /** Waits until this tab may hold the stream, and reads it to its end. Where there are no locks, each tab has its own. */
  async #holdStream(signal: AbortSignal): Promise<void> {
    const locks = navigator.locks as LockManager | undefined;
    if (locks === undefined) return this.#readStream(signal, false);
    const own = new AbortController();
    const until = AbortSignal.any([signal, own.signal]);
    try {
      await Promise.race([
        locks.request(`paystub ${sandboxUrl}`, { signal: until }, () => this.#readStream(until, true)),
        this.#watchServer(until),
      ]);
    } finally {
      own.abort(); // a lock that this tab still waits for is given up
    }
  }

  /** Ends when the server is gone: a tab that waits for the stream would not notice. */
  async #watchServer(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, 5000));
      await get('/health', signal);
    }
  }

  async #readStream(signal: AbortSignal, isShared: boolean): Promise<void> {
    const last = this.#fresh.at(-1)?.id ?? this.lines[0]?.id ?? 0;
    const response = await request('GET', '/requests/stream', { signal, headers: { 'Last-Event-ID': String(last) } });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const read = createEventReader();
    for (;;) {
      const piece = await reader?.read();
      if (piece === undefined || piece.done) return;
      const events = read(piece.value);
      if (isShared && events.length > 0) this.#channel.postMessage(events);
      for (const event of events) this.#take(event);
    }
  }

  #take({ event, data }: StreamEvent): void {
    const value = parseJson(data);
    if (event === 'request') this.#add(value as Line);
    else if (parts.includes(event)) this.#note(event as Part, (value as { readonly operation: string }).operation);
  }

  #add(line: Line): void {
    if (line.id <= (this.#fresh.at(-1)?.id ?? this.lines[0]?.id ?? 0)) return; // it came with the journal already
    this.#fresh.push(line);
    this.total += 1;
    if (document.hidden) this.unread += 1;
    this.#drawSoon();
  }

  #note(part: Part, operation: string): void {
    this.changes[part] += 1;
    if (operation === 'deleteSandbox') {
      this.#set('deleted');
      this.#stop.abort();
    } else if (part === 'reset') {
      [this.lines, this.#fresh] = [[], []]; // numbers may begin anew
      for (const each of parts) this.changes[each as Part] += 1;
      this.reload().catch(() => this.#draw());
    } else this.#draw();
  }

  #drawSoon(): void {
    const waited = performance.now() - this.#drawnAt;
    const pause = Math.min(maxPause, Math.max(minPause, this.#drawTime / maxShare));
    if (waited >= pause) this.#draw();
    else this.#drawing ??= setTimeout(() => this.#draw(), pause - waited);
  }

  #draw(): void {
    clearTimeout(this.#drawing);
    this.#drawing = undefined;
    this.#drawnAt = performance.now();
    if (this.#fresh.length > 0) {
      this.lines = [...this.#fresh.toReversed(), ...this.lines].slice(0, maxLines);
      this.#fresh = [];
    }
    document.title = this.unread === 0 ? 'Paystub' : `(${this.unread}) Paystub`;
    for (const listener of this.#listeners) listener();
    this.#measure(this.#drawnAt);
  }

  /** Measures a drawing: Preact's part, which is in the queue already, and what the browser makes of it. */
  #measure(begun: number): void {
    const end = () => {
      this.#drawTime = performance.now() - begun;
    };
    queueMicrotask(end); // a timer would be late in a hidden tab, which has no frames
    if (!document.hidden) requestAnimationFrame(() => setTimeout(end));
  }

  #set(status: Status): void {
    this.status = status;
    this.#draw();
  }
}
