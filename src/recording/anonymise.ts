import type { ContractData, DataNode } from '../engine/data-classes.ts';
import { parseJson, toJson } from '../engine/http/json.ts';
import { createLocate, type Locate } from '../engine/http/router.ts';
import { isSecret } from '../engine/journal/redact.ts';
import type { Vendor } from '../engine/request/vendor.ts';
import { Addresses } from './addresses.ts';
import { parsedBody, saysMoreThanItsValue } from './bodies.ts';
import { DataTree } from './data-tree.ts';
import type { CapturedExchange, CapturedMessage, RecordedLine } from './exchange.ts';
import type { Pseudonyms } from './pseudonyms/pseudonyms.ts';
import { type Vocabulary, vocabularyOf } from './pseudonyms/vocabulary.ts';
import { isVersion } from './vendor-versions.ts';

/** The vendor of a recording, as far as its data must be told apart. */
export type AnonymisedVendor = Pick<Vendor, 'name' | 'contract' | 'rules' | 'bases' | 'ignoreCase'>;

/** Headers that say nothing of a tenant. Others are read as texts of the vendor with values in them. */
const technical =
  /^(accept|accept-encoding|allow|cache-control|connection|content-length|content-type|expires|pragma|retry-after|transfer-encoding|vary|x-pagination|x-paystub(-.*)?)$/;
/** Headers that are not written down: they belong to a connection, or name the machines on it. */
const dropped =
  /^(host|via|forwarded|x-forwarded-.*|x-real-ip|user-agent|connection|keep-alive|cookie|set-cookie|referer|origin|sec-.*|server-timing|report-to|nel|cf-.*|x-paystub-.*)$/;

/** Replaces what a recording must not hold by its substitutes. */
export class Anonymiser {
  readonly #vendor: AnonymisedVendor;
  readonly #data: ContractData;
  readonly #pseudonyms: Pseudonyms;
  readonly #vocabulary: Vocabulary;
  readonly #locate: Locate;
  readonly #addresses: Addresses;
  readonly #tree: DataTree;

  private constructor(vendor: AnonymisedVendor, data: ContractData, pseudonyms: Pseudonyms, vocabulary: Vocabulary) {
    this.#vendor = vendor;
    this.#data = data;
    this.#pseudonyms = pseudonyms;
    this.#vocabulary = vocabulary;
    this.#locate = createLocate(vendor.contract, vendor.ignoreCase);
    this.#tree = new DataTree(data, vendor.ignoreCase, pseudonyms, vocabulary);
    this.#addresses = new Addresses(vendor, this.#locate, this.#tree);
  }

  static async create(vendor: AnonymisedVendor, pseudonyms: Pseudonyms): Promise<Anonymiser> {
    return new Anonymiser(vendor, await vendor.contract.dataClasses(), pseudonyms, await vocabularyOf(vendor));
  }

  /** An exchange without secrets and without data of anybody. @param id its number in the recording */
  exchange(id: number, captured: CapturedExchange): RecordedLine {
    const { at, milliseconds, method, target, status } = captured;
    const operation = this.#addresses.operationOf(method, target);
    const data = operation === undefined ? {} : (this.#data.operations[operation.id] ?? {});
    this.#learnSecrets(captured);
    const requestBody = this.#body(captured.request, data.body);
    const replyBody = this.#body(captured.reply, data.replies?.[status] ?? data.replies?.default);
    return {
      line: {
        id,
        at: new Date(this.#pseudonyms.time(at)).toISOString(),
        vendor: this.#vendor.name,
        ...(operation === undefined ? {} : { operation: operation.id }),
        method,
        path: this.#addresses.target(method, target, data),
        status,
        milliseconds: Math.round(milliseconds),
      },
      request: {
        headers: this.#headers(captured.request.headers, data.header),
        ...requestBody,
        ...(isRespelt(captured.request) ? { respelt: true } : {}),
      },
      reply: { headers: this.#headers(captured.reply.headers, data.replyHeaders), ...replyBody },
    };
  }

  /** Secrets that come in a header or a member are known before the texts are read that they may stand in. */
  #learnSecrets({ request, reply, target }: CapturedExchange): void {
    for (const { headers } of [request, reply])
      for (const [name, value] of Object.entries(headers)) if (isSecret(name)) this.#pseudonyms.secret(value);
    for (const [name, value] of new URLSearchParams(target.split('?')[1] ?? ''))
      if (isSecret(name)) this.#pseudonyms.secret(value);
  }

  #headers(
    headers: Readonly<Record<string, string>>,
    nodes: Readonly<Record<string, DataNode>> = {},
  ): Record<string, string> {
    const kept = Object.entries(headers).filter(([name]) => !dropped.test(name));
    return Object.fromEntries(kept.map(([name, value]) => [name, this.#header(name, value, nodes[name])]));
  }

  #header(name: string, value: string, node: DataNode | undefined): string {
    if (isSecret(name)) return this.#pseudonyms.secret(value);
    if (name === 'date' || name === 'last-modified') return this.#httpDate(value);
    if (name === 'location' || name === 'content-location') return this.#addresses.link(value);
    const json = value.startsWith('{') ? parsed(value) : undefined;
    if (json !== undefined) return toJson(this.#tree.value({ others: { is: 'code' } }, json));
    if (node !== undefined) return this.#tree.text(node, value);
    return technical.test(name) || isVersion(name, value)
      ? value
      : this.#pseudonyms.text('message', value, this.#vocabulary);
  }

  #httpDate(value: string): string {
    const time = Date.parse(value);
    return Number.isNaN(time) ? '' : new Date(this.#pseudonyms.time(time)).toUTCString();
  }

  #body({ body, headers, cut }: CapturedMessage, node: DataNode = {}): { body?: unknown; cut?: true } {
    if (cut === true) return { cut: true };
    if (body === undefined || body === '') return {};
    const type = headers['content-type'] ?? '';
    if (type.includes('x-www-form-urlencoded'))
      return { body: this.#tree.value(node, Object.fromEntries(new URLSearchParams(body))) };
    const value = parsedBody(body);
    if (typeof value !== 'string') return { body: this.#tree.value(node, value) };
    const inner = /^\s*"/.test(value) ? parsed(value) : undefined;
    if (typeof inner === 'string') return { body: toJson(this.#tree.text({ is: 'text' }, inner)) };
    return { body: this.#tree.text({ is: 'text' }, value) };
  }
}

function isRespelt({ body, cut }: CapturedMessage): boolean {
  return body !== undefined && cut !== true && saysMoreThanItsValue(body);
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
