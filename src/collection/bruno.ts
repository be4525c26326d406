import type { Collection, CollectionRequest, Parameter } from './collection.ts';

/** Returns the files of a Bruno collection: texts by their paths in its folder. */
export function toBruno({ vendors, variables }: Collection): Readonly<Record<string, string>> {
  const files: Record<string, string> = {
    'bruno.json': `${JSON.stringify({ version: '1', name: 'Paystub', type: 'collection' }, null, 2)}\n`,
    'environments/Paystub.bru': block(
      'vars',
      Object.entries(variables).map(([name, value]) => `${name}: ${value}`),
    ),
  };
  for (const { name: vendor, folders } of vendors) {
    for (const { name: folder, requests } of folders) {
      requests.forEach((request, at) => {
        files[`${fileName(vendor)}/${fileName(folder)}/${fileName(request.name)}.bru`] = toText(request, at + 1);
      });
    }
  }
  return files;
}

/** A name without the characters that file systems or paths give a meaning: it is that of no other folder either. */
function fileName(name: string): string {
  return name
    .replaceAll(/[^\p{L}\p{N} ._-]+/gu, '-')
    .replace(/^[ .]+/, '-')
    .slice(0, 80);
}

function toText(request: CollectionRequest, sequence: number): string {
  const { name, description, method, url, pathParameters, query, headers, basic, body, givesToken } = request;
  const kind = body === undefined ? 'none' : isForm(request) ? 'formUrlEncoded' : 'json';
  const search = query.filter(({ isRequired }) => isRequired).map((each) => `${each.name}=${each.value}`);
  const address = search.length === 0 ? url : `${url}?${search.join('&')}`;
  return [
    block('meta', [`name: ${name}`, 'type: http', `seq: ${sequence}`]),
    block(method.toLowerCase(), [
      `url: ${address}`,
      `body: ${kind}`,
      `auth: ${basic === undefined ? 'none' : 'basic'}`,
    ]),
    query.length === 0 ? '' : block('params:query', query.map(entry)),
    pathParameters.length === 0
      ? ''
      : block(
          'params:path',
          pathParameters.map(({ name: key, value }) => `${key}: ${value}`),
        ),
    headers.length === 0 ? '' : block('headers', headers.map(entry)),
    basic === undefined ? '' : block('auth:basic', [`username: ${basic.username}`, `password: ${basic.password}`]),
    bodyBlock(request),
    givesToken === undefined
      ? ''
      : block('script:post-response', [`bru.setVar('${givesToken}', res.body.access_token);`]),
    description === '' ? '' : block('docs', description.split('\n')),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** A line of a block. A tilde disables it. */
function entry({ name, value, isRequired }: Parameter): string {
  return `${isRequired ? '' : '~'}${name}: ${value}`;
}

function isForm({ body }: CollectionRequest): boolean {
  return body?.mediaType === 'application/x-www-form-urlencoded';
}

function bodyBlock(request: CollectionRequest): string {
  const { body } = request;
  if (body === undefined) return '';
  if (isForm(request)) {
    return block(
      'body:form-urlencoded',
      Object.entries(body.value as object).map(([name, value]) => `${name}: ${value}`),
    );
  }
  return block('body:json', JSON.stringify(body.value, null, 2).split('\n'));
}

/** A part of a request. A line end within a line would begin another part. */
function block(name: string, lines: readonly string[]): string {
  return `${name} {\n${lines.map((line) => `  ${line.replaceAll(/[\r\n]+/g, ' ')}`.trimEnd()).join('\n')}\n}\n`;
}
