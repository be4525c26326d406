import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect } from 'vitest';
import { readSpec } from '../../src/generate/contract/read-spec.ts';
import type { Answer, Client } from './paystub.ts';

type Response = { readonly $ref?: string; readonly content?: Readonly<Record<string, unknown>> };
type Operation = { readonly operationId: string; readonly responses: Readonly<Record<string, Response>> };

/** The control API's document, and a client that checks every answer against it. */
export type Documented = {
  readonly operationIds: readonly string[];
  /** Operations that were called so far. */
  readonly called: ReadonlySet<string>;
  readonly watch: (client: Client) => Client;
};

/** Reads `specs/paystub/`, not what was compiled from it. */
export async function readDocumented(): Promise<Documented> {
  const document = readSpec('specs/paystub');
  const shared = document.components?.responses as Readonly<Record<string, Response>>;
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  ajv.addSchema(document, 'paystub');
  const operations = Object.entries(document.paths as Record<string, Record<string, Operation>>).flatMap(
    ([path, item]) =>
      Object.entries(item)
        .filter(([method]) => method !== 'parameters')
        .map(([method, operation]) => ({ path, method, operation, pattern: patternOf(path) })),
  );
  // A fixed segment is nearer than a parameter.
  const ranked = operations.toSorted((a, b) => a.path.split('{').length - b.path.split('{').length);
  const called = new Set<string>();

  const judge = (method: string, path: string, answer: Answer): void => {
    const plain = path.replace(/\?.*/, '').replace(/^\/sandbox\/[^/]+/, '');
    const found = ranked.find((each) => each.method === method.toLowerCase() && each.pattern.test(plain));
    if (found === undefined) throw new Error(`no operation for ${method} ${path}`);
    called.add(found.operation.operationId);
    const { responses } = found.operation;
    const status = responses[answer.status] === undefined ? 'default' : String(answer.status);
    const response = responses[status];
    const place = response?.$ref ?? `#/paths/${escapePart(found.path)}/${found.method}/responses/${status}`;
    const content =
      response?.$ref === undefined ? response?.content : shared[response.$ref.split('/').at(-1) ?? '']?.content;
    const [media] = Object.keys(content ?? {});
    if (media === undefined) {
      expect(answer.text).toBe('');
      return;
    }
    expect(answer.headers.get('content-type')).toBe(media);
    const validate = ajv.compile({ $ref: `paystub${place}/content/${escapePart(media)}/schema` });
    const body = media.startsWith('text/') ? answer.text : answer.body;
    expect(validate(body), `${method} ${path} ${answer.text}: ${JSON.stringify(validate.errors)}`).toBe(true);
  };

  return {
    operationIds: operations.map(({ operation }) => operation.operationId),
    called,
    watch: (client) => async (method, path, send) => {
      const answer = await client(method, path, send);
      if (path.includes('/__admin/')) judge(method, path, answer);
      return answer;
    },
  };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`);
}

function escapePart(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D');
}
