import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import formatsModule from 'ajv-formats';
import { type Content, type Document, type Entry, entries, type Parameter, type Schema } from './document.ts';

const standalone = standaloneModule.default;
const addFormats = formatsModule.default;

/** Validators to be compiled into one module: schema by the path of its place in the exported object. */
type Wanted = ReadonlyMap<string, Schema>;

/** The three modules of validators of a document, as JavaScript with a type declaration each. */
export function validatorModules(document: Document, banner: string): Readonly<Record<string, string>> {
  const all = entries(document);
  const modules = {
    parameters: validatorModule(document, parameterSchemas(all), {
      allErrors: true,
      coerceTypes: true,
      useDefaults: true,
    }),
    bodies: validatorModule(document, bodySchemas(all), { allErrors: true, useDefaults: true }),
    // Of a reply only whether it is good is asked.
    replies: validatorModule(document, replySchemas(all), {}),
  };
  return Object.fromEntries(
    Object.entries(modules).flatMap(([name, code]) => [
      [`${name}.js`, banner + code],
      [`${name}.d.ts`, `${banner}declare const validators: Record<string, unknown>;\nexport default validators;\n`],
    ]),
  );
}

function parameterSchemas(all: readonly Entry[]): Wanted {
  return new Map(
    all
      .filter(({ operation }) => (operation.parameters ?? []).length > 0)
      .map(({ operation }) => [operation.operationId, parametersSchema(operation.parameters ?? [])]),
  );
}

function parametersSchema(parameters: readonly Parameter[]): Schema {
  const group = (where: string, fold: (name: string) => string) => {
    const members = parameters.filter((parameter) => parameter.in === where);
    return {
      type: 'object',
      properties: Object.fromEntries(members.map(({ name, schema }) => [fold(name), schema ?? {}])),
      required: members.filter(({ required }) => required === true).map(({ name }) => fold(name)),
    };
  };
  const same = (name: string) => name;
  return {
    type: 'object',
    properties: {
      path: group('path', same),
      query: group('query', same),
      headers: group('header', (name) => name.toLowerCase()),
    },
  };
}

function bodySchemas(all: readonly Entry[]): Wanted {
  return new Map(
    all.flatMap(({ operation }) => {
      const schema = schemaOf(operation.requestBody?.content);
      return schema === undefined ? [] : [[operation.operationId, schema] as const];
    }),
  );
}

function replySchemas(all: readonly Entry[]): Wanted {
  return new Map(
    all.flatMap(({ operation }) =>
      Object.entries(operation.responses).flatMap(([status, { content }]) => {
        const schema = schemaOf(content);
        return schema === undefined ? [] : [[`${operation.operationId}/${status}`, schema] as const];
      }),
    ),
  );
}

// Where an operation takes several media types they carry the same thing, so the first one's schema speaks for all.
function schemaOf(content: Content | undefined): Schema | undefined {
  return Object.values(content ?? {})[0]?.schema;
}

/** A module of validators. Its default export has them by the places of their schemas. */
export function validatorModule(
  document: Document,
  wanted: Wanted,
  options: { allErrors?: boolean; coerceTypes?: boolean; useDefaults?: boolean },
): string {
  const ajv = new Ajv2020({
    ...options,
    discriminator: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: false },
  });
  // Else each branch of an `anyOf` is judged even after one was good, for keywords that no schema here has.
  ajv.opts.unevaluated = JSON.stringify(document).includes('"unevaluated');
  addFormats(ajv);
  ajv.addFormat('date', () => true); // only its kind matters here: the code calls the engine's
  ajv.opts.code.formats = _`require("../../../engine/http/formats.ts").formats`;
  ajv.addVocabulary(['example', 'xml', 'externalDocs']);
  ajv.addSchema({ $id: 'paystub:document', $defs: moveReferences(document.components?.schemas ?? {}) as Schema });

  const exported: Record<string, string> = {};
  const places: Record<string, string> = {};
  for (const [place, schema] of wanted) {
    const reference = Object.keys(schema).length === 1 ? schema.$ref : undefined;
    const id = typeof reference === 'string' ? moveReference(reference) : `paystub:${place}`;
    if (reference === undefined) ajv.addSchema({ ...(moveReferences(schema) as Schema), $id: id });
    const name = exportName(exported, id);
    exported[name] = id;
    places[place] = name;
  }
  return `${asImports(standalone(ajv, exported))}\nexport default ${tree(places)};\n`;
}

function exportName(exported: Readonly<Record<string, string>>, id: string): string {
  const known = Object.keys(exported).find((name) => exported[name] === id);
  return known ?? `v${Object.keys(exported).length}`;
}

function moveReference(reference: string): string {
  return reference.replace('#/components/schemas/', 'paystub:document#/$defs/');
}

function moveReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(moveReferences);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      // ajv then judges by the one branch that a tag names; OpenAPI's own discriminator would change the types too.
      .map(([name, member]): [string, unknown] =>
        name === 'x-paystub-tag' ? ['discriminator', { propertyName: member }] : [name, member],
      )
      .filter(([name]) => !name.startsWith('x-'))
      .map(([name, member]) => [
        name,
        name === '$ref' && typeof member === 'string' ? moveReference(member) : moveReferences(member),
      ]),
  );
}

// ajv writes `require` calls for its run-time parts even into ES modules. Bundlers and test runners unwrap the
// `default` of such a CommonJS module, Node does not.
function asImports(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replaceAll(/require\("([^"]+)"\)/g, (_, path: string) => {
    const file = /\.[jt]s$/.test(path) ? path : `${path}.js`;
    const name = imports.get(file) ?? `runtime${imports.size}`;
    imports.set(file, name);
    return name;
  });
  const statements = Array.from(imports, ([file, name]) =>
    file.endsWith('.ts')
      ? [`import * as ${name} from '${file}';`]
      : [
          `import ${name}Module from '${file}';`,
          `const ${name} = typeof ${name}Module === 'function' ? { default: ${name}Module } : ${name}Module;`,
        ],
  );
  return [...statements.flat(), body].join('\n');
}

function tree(places: Readonly<Record<string, string>>): string {
  const operations = new Map<string, string[]>();
  const lines: string[] = [];
  for (const [place, name] of Object.entries(places)) {
    const [operation = '', status] = place.split('/');
    if (status === undefined)
      lines.push(`  ${/^\w+$/.test(operation) ? operation : JSON.stringify(operation)}: ${name},`);
    else operations.set(operation, [...(operations.get(operation) ?? []), `${JSON.stringify(status)}: ${name}`]);
  }
  for (const [operation, statuses] of operations) lines.push(`  ${operation}: { ${statuses.join(', ')} },`);
  return `{\n${lines.join('\n')}\n}`;
}
