import { randomUUID } from 'node:crypto';

/** The schema of a create, by which Mockoon refuses bodies. */
const schema = {
  type: 'object',
  required: ['code', 'name'],
  properties: {
    code: { type: 'string' },
    name: { type: 'string' },
    description: { type: 'string' },
    status: { enum: ['active', 'inactive'] },
  },
};

/**
 * Returns an environment of Mockoon 9: `/positions` with create, read, change, delete and lists, and with bodies of
 * POST validated; and `/terms`, which gives one answer to every PUT.
 */
export function mockoonEnvironment(positions: readonly object[], terms: object): object {
  const data = [bucket('positions', positions), bucket('schema', schema)];
  const [stored, judge] = data;
  const unfit = [rule('method', 'equals', 'post', false), rule('body', 'valid_json_schema', judge?.id ?? '', true)];
  const refusal = { ...response(400, 'INLINE', '{"error":"the body does not fit the schema"}'), rules: unfit };
  const crud = { ...response(200, 'DATABUCKET', ''), databucketID: stored?.id ?? '', default: true };
  const fixed = { ...response(200, 'INLINE', JSON.stringify(terms)), default: true };
  const routes = [route('crud', '', 'positions', [refusal, crud]), route('http', 'put', 'terms', [fixed])];
  return {
    uuid: randomUUID(),
    lastMigration: 33,
    name: 'bench',
    port: 3000,
    hostname: '127.0.0.1',
    endpointPrefix: '',
    latency: 0,
    folders: [],
    routes,
    rootChildren: routes.map(({ uuid }) => ({ type: 'route', uuid })),
    proxyMode: false,
    proxyHost: '',
    proxyRemovePrefix: false,
    proxyReqHeaders: [],
    proxyResHeaders: [],
    tlsOptions: { enabled: false, type: 'CERT', pfxPath: '', certPath: '', keyPath: '', caPath: '', passphrase: '' },
    cors: true,
    headers: [{ key: 'Content-Type', value: 'application/json' }],
    data,
    callbacks: [],
  };
}

function bucket(name: string, value: object) {
  return { uuid: randomUUID(), id: randomUUID().slice(0, 4), name, documentation: '', value: JSON.stringify(value) };
}

function rule(target: string, operator: string, value: string, invert: boolean) {
  return { target, modifier: '', value, invert, operator };
}

function response(statusCode: number, bodyType: string, body: string) {
  return {
    uuid: randomUUID(),
    rules: [] as readonly object[],
    rulesOperator: 'AND',
    statusCode,
    label: '',
    headers: [],
    body,
    latency: 0,
    bodyType,
    filePath: '',
    databucketID: '',
    sendFileAsBody: false,
    disableTemplating: true,
    fallbackTo404: false,
    default: false,
    crudKey: 'id',
    callbacks: [],
  };
}

function route(type: string, method: string, endpoint: string, responses: readonly object[]) {
  const streaming = { streamingMode: null, streamingInterval: 0 };
  return { uuid: randomUUID(), type, documentation: '', method, endpoint, responses, responseMode: null, ...streaming };
}
