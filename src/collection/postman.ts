import type { Collection, CollectionRequest, Parameter } from './collection.ts';

const schema = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

/** Returns a collection in Postman's format 2.1, which Insomnia, Hoppscotch and Bruno import too. */
export function toPostman({ vendors, variables }: Collection): object {
  return {
    info: { name: 'Paystub', schema },
    item: vendors.map(({ name, folders }) => ({
      name,
      item: folders.map((folder) => ({ name: folder.name, item: folder.requests.map(toItem) })),
    })),
    variable: Object.entries(variables).map(([key, value]) => ({ key, value, type: 'string' })),
  };
}

function toItem(request: CollectionRequest): object {
  const { name, description, method, url, pathParameters, query, headers, basic, givesToken } = request;
  const [host = '', ...path] = url.split('/');
  const search = query.filter(({ isRequired }) => isRequired).map((each) => `${each.name}=${each.value}`);
  return {
    name,
    request: {
      method,
      description,
      ...(basic === undefined ? {} : { auth: { type: 'basic', basic: Object.entries(basic).map(toField) } }),
      header: headers.map(toEntry),
      url: {
        raw: search.length === 0 ? url : `${url}?${search.join('&')}`,
        host: [host],
        path,
        query: query.map(toEntry),
        variable: pathParameters.map(({ name: key, value }) => ({ key, value })),
      },
      ...bodyOf(request),
    },
    ...(givesToken === undefined ? {} : { event: [keepToken(givesToken)] }),
  };
}

function toField([key, value]: readonly [string, string]): object {
  return { key, value, type: 'string' };
}

function toEntry({ name, value, isRequired }: Parameter): object {
  return { key: name, value, ...(isRequired ? {} : { disabled: true }) };
}

function bodyOf({ body }: CollectionRequest): object {
  if (body === undefined) return {};
  if (body.mediaType === 'application/x-www-form-urlencoded') {
    const fields = Object.entries(body.value as object).map(([key, value]) => ({ key, value: String(value) }));
    return { body: { mode: 'urlencoded', urlencoded: fields } };
  }
  return { body: { mode: 'raw', raw: JSON.stringify(body.value, null, 2), options: { raw: { language: 'json' } } } };
}

function keepToken(variable: string): object {
  const exec = [`pm.collectionVariables.set('${variable}', pm.response.json().access_token);`];
  return { listen: 'test', script: { type: 'text/javascript', exec } };
}
