import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import formatsModule from 'ajv-formats';
import { type Content, type Document, type Entry, entries, type Parameter, type Schema } from './document.ts';
import { addIntegerKeywords, withIntegerKeywords } from './integer-keywords.ts';
import type { Place } from './place.ts';

const standalone = standaloneModule.default;
const addFormats = formatsModule.default;

/** Schemas to be compiled into one module, by the path of their validator in its default export. */
type Schemas = ReadonlyMap<string, Schema>;

/** Compiles the validators of a document into three JavaScript modules with type declarations. */
export function validatorModules(document: Document, banner: string, place: Place): Readonly<Record<string, string>> {
  const all = entries(document);
  const modules = {
    parameters: validatorModule(document, parameterSchemas(all), place, {
      allErrors: true,
      coerceTypes: true,
      useDefaults: true,
    }),
    bodies: validatorModule(document, bodySchemas(all), place, { allErrors: true, useDefaults: true }),
    // The first error of a reply is enough: nobody asks for all of them.
    replies: validatorModule(document, replySchemas(all), place, {}),
  };
  return Object.fromEntries(
    Object.entries(modules).flatMap(([name, code]) => [
      [`${name}.js`, banner + code],
      [`${name}.d.ts`, `${banner}declare const validators: Record<string, unknown>;\nexport default validators;\n`],
    ]),
  );
}

function parameterSchemas(all: readonly Entry[]): Schemas {
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
      properties: Object.fromEntries(
        members.map(({ name, schema = {} }) => [fold(name), withIntegerKeywords(schema, true)]),
      ),
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

function bodySchemas(all: readonly Entry[]): Schemas {
  return new Map(
    all.flatMap(({ operation }) => {
      const schema = schemaOf(operation.requestBody?.content);
      return schema === undefined ? [] : [[operation.operationId, schema] as const];
    }),
  );
}

function replySchemas(all: readonly Entry[]): Schemas {
  return new Map(
    all.flatMap(({ operation }) =>
      Object.entries(operation.responses).flatMap(([status, { content }]) => {
        const schema = schemaOf(content);
        return schema === undefined ? [] : [[`${operation.operationId}/${status}`, schema] as const];
      }),
    ),
  );
}

// All media types of an operation carry the same data, so the schema of the first one is enough.
function schemaOf(content: Content | undefined): Schema | undefined {
  return Object.values(content ?? {})[0]?.schema;
}

/** Compiles schemas into the code of a module. Its default export holds the validators by their paths. */
export function validatorModule(
  document: Document,
  schemas: Schemas,
  { validatorModules: ownModules }: Place,
  options: { allErrors?: boolean; coerceTypes?: boolean; useDefaults?: boolean },
): string {
  const ajv = new Ajv2020({
    ...options,
    discriminator: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: maxInlinedKeywords,
    code: { source: true, esm: true, lines: false },
  });
  // Without this, ajv goes on with the other branches of an `anyOf` after one has passed: for keywords not used here.
  ajv.opts.unevaluated = JSON.stringify(document).includes('"unevaluated');
  addFormats(ajv);
  // Stand-ins: the compiled code calls the engine's own formats.
  for (const format of ['date', 'date-time']) ajv.addFormat(format, () => true);
  ajv.opts.code.formats = _`require("../../../engine/http/formats.ts").formats`;
  addIntegerKeywords(ajv);
  ajv.addVocabulary(['example', 'xml', 'externalDocs']);
  ajv.addSchema({ $id: 'paystub:document', $defs: moveReferences(document.components?.schemas ?? {}) as Schema });

  const exported: Record<string, string> = {};
  const paths: Record<string, string> = {};
  const idByText = new Map<string, string>(); // schemas that are alike have one validator
  for (const [path, schema] of schemas) {
    const reference = Object.keys(schema).length === 1 ? schema.$ref : undefined;
    const moved = moveReferences(schema) as Schema;
    const text = JSON.stringify(moved);
    const known = idByText.get(text);
    const id = known ?? (typeof reference === 'string' ? moveReference(reference) : `paystub:${path}`);
    if (reference === undefined && known === undefined) ajv.addSchema({ ...moved, $id: id });
    idByText.set(text, id);
    const name = exportName(exported, id);
    exported[name] = id;
    paths[path] = name;
  }
  const code = standalone(ajv, exported);
  return `${asImports(options.allErrors ? stopEarly(code) : code, ownModules)}\nexport default ${tree(paths)};\n`;
}

/** Keywords of a schema that is repeated where it is referred to: larger ones have a function of their own. */
const maxInlinedKeywords = 6;

/** Number of errors after which a list or an object is not looked through any further. */
const maxErrors = 5000;

// The code that ajv makes joins the errors of each item to all those before: without an end, a megabyte of bad items
// takes hours.
function stopEarly(code: string): string {
  return code.replaceAll(/for\((?:let i|const key)\d[^)]*\)\{/g, (loop) => `${loop}if(errors >= ${maxErrors})break;`);
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
    Object.entries(withIntegerKeywords(value as Schema, false))
      // ajv then validates the one branch that a tag names. OpenAPI's own discriminator would change the types too.
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

// ajv writes `require` calls for its run-time modules even into ES modules. Bundlers and test runners unwrap the
// `default` of such a CommonJS module, Node does not.
function asImports(code: string, ownModules: string | undefined): string {
  const imports = new Map<string, string>();
  const body = code.replaceAll(/require\("([^"]+)"\)/g, (_, path: string) => {
    const file = ownModules !== undefined || /\.[jt]s$/.test(path) ? path : `${path}.js`;
    const name = imports.get(file) ?? `runtime${imports.size}`;
    imports.set(file, name);
    return name;
  });
  if (ownModules !== undefined) return [importFrom(ownModules, imports), body].join('\n');
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

function importFrom(module: string, imports: ReadonlyMap<string, string>): string {
  const lines = Array.from(imports, ([file, name]) => `const ${name} = validatorModules[${JSON.stringify(file)}];`);
  return [`import { validatorModules } from '${module}';`, ...lines].join('\n');
}

function tree(paths: Readonly<Record<string, string>>): string {
  const operations = new Map<string, string[]>();
  const lines: string[] = [];
  for (const [path, name] of Object.entries(paths)) {
    const [operation = '', status] = path.split('/');
    if (status === undefined)
      lines.push(`  ${/^\w+$/.test(operation) ? operation : JSON.stringify(operation)}: ${name},`);
    else operations.set(operation, [...(operations.get(operation) ?? []), `${JSON.stringify(status)}: ${name}`]);
  }
  for (const [operation, statuses] of operations) lines.push(`  ${operation}: { ${statuses.join(', ')} },`);
  return `{\n${lines.join('\n')}\n}`;
}
