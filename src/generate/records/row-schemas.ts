import ts from 'typescript';
import type { Document, Schema } from '../contract/document.ts';

/**
 * Makes JSON Schemas of a vendor's records by table, from the types that its tables are declared with.
 *
 * The TypeScript compiler resolves the types, so `Omit`, `Required` and the like over types of the contract work.
 * Constraints that types cannot express (format, length, bounds, integer) come from the contract; for members of other
 * types from a `@format` tag, or an `@itemFormat` tag for the items of a list.
 * @param tablesFile path of the vendor's tables.ts
 * @param paths of the types that it imports by a specifier that is no path
 * @throws Error for a type that no JSON has
 */
export function rowSchemas(
  tablesFile: string,
  document: Document,
  paths: Readonly<Record<string, string[]>> = {},
): Readonly<Record<string, Schema>> {
  const program = ts.createProgram([tablesFile], {
    target: ts.ScriptTarget.ES2024,
    lib: ['lib.es2024.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
    paths,
  });
  const checker = program.getTypeChecker();
  const toSchema = typeReader(checker, (member) => constraintsOf(member, document));
  return Object.fromEntries(
    rowTypes(program, checker, tablesFile).map(([table, type]) => [table, toSchema(type, [table])] as const),
  );
}

/** Returns the row type of each table: the type of the parameter of its `key`. */
function rowTypes(program: ts.Program, checker: ts.TypeChecker, file: string): readonly (readonly [string, ts.Type])[] {
  const source = program.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  const tables = module === undefined ? undefined : checker.tryGetMemberInModuleExports('tables', module);
  if (tables === undefined) throw new Error(`${file} exports no tables`);
  return checker
    .getTypeOfSymbol(tables)
    .getProperties()
    .map((table) => {
      const key = checker.getTypeOfSymbol(table).getProperty('key');
      const row =
        key === undefined ? undefined : checker.getTypeOfSymbol(key).getCallSignatures()[0]?.getParameters()[0];
      if (row === undefined) throw new Error(`${file}: the table ${table.name} has no key`);
      return [table.name, checker.getTypeOfSymbol(row)] as const;
    });
}

function typeReader(checker: ts.TypeChecker, constraints: (member: ts.Symbol) => Schema) {
  const read = (type: ts.Type, path: readonly string[], limits: Schema = {}): Schema => {
    if (path.length > 12) throw new Error(`${path.join('.')}: a type within itself has no place in a record`);
    if (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return {};
    if (type.isUnion()) return readUnion(type, path, limits);
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' };
    if (type.flags & ts.TypeFlags.StringLike) return { type: 'string', ...limits };
    if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number', ...limits };
    if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
    if (checker.isArrayType(type)) return readArray(type, path, limits);
    if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return readObject(type, path);
    throw new Error(`${path.join('.')}: ${checker.typeToString(type)} has no form in JSON`);
  };

  const readUnion = (type: ts.UnionType, path: readonly string[], limits: Schema): Schema => {
    const parts = type.types.filter((part) => !(part.flags & ts.TypeFlags.Undefined));
    const schemas = parts.map((part) => read(part, path, limits));
    const constants = schemas.filter((schema) => 'const' in schema).map((schema) => schema.const);
    const isBoolean = constants.length === 2 && constants.includes(true) && constants.includes(false);
    const choice = isBoolean ? { type: 'boolean' } : { enum: constants.toSorted() };
    const rest = schemas.filter((schema) => !('const' in schema) && schema.type !== 'null');
    const tag = rest.length > 1 && rest.length === schemas.length ? tagOf(rest) : undefined;
    if (tag !== undefined) return taggedChoice(tag, rest);
    const merged = constants.length > 0 ? [...rest, choice] : rest;
    const schema = merged.length === 1 ? (merged[0] ?? {}) : { anyOf: merged };
    return schemas.some(({ type: name }) => name === 'null') ? orNull(schema) : schema;
  };

  const readArray = (type: ts.Type, path: readonly string[], { items = {}, ...limits }: Schema): Schema => {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    return { type: 'array', ...limits, ...(item === undefined ? {} : { items: read(item, path, items as Schema) }) };
  };

  const readObject = (type: ts.Type, path: readonly string[]): Schema => {
    if (type.getCallSignatures().length > 0) throw new Error(`${path.join('.')}: a function has no form in JSON`);
    const members = checker.getPropertiesOfType(type);
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const readMember = (member: ts.Symbol) =>
      read(checker.getTypeOfSymbol(member), [...path, member.name], constraints(member));
    return {
      type: 'object',
      properties: Object.fromEntries(members.map((member) => [member.name, readMember(member)])),
      required: members.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name),
      additionalProperties: index === undefined ? false : read(index, path),
    };
  };
  return read;
}

/** The required member whose constant tells objects apart; `undefined` where there is none. */
function tagOf(schemas: readonly Schema[]): string | undefined {
  const [first = {}] = schemas;
  return Object.keys(membersOf(first)).find((name) => {
    const constants = schemas.map((schema) => membersOf(schema)[name]?.const);
    const isRequired = schemas.every(({ required }) => Array.isArray(required) && required.includes(name));
    return isRequired && !constants.includes(undefined) && new Set(constants).size === schemas.length;
  });
}

/** A choice of which a tag names the one branch that holds: its errors alone are then told. */
function taggedChoice(tag: string, branches: readonly Schema[]): Schema {
  const tags = branches.map((branch) => membersOf(branch)[tag]?.const);
  return {
    type: 'object',
    properties: { [tag]: { enum: tags } },
    required: [tag],
    'x-paystub-tag': tag,
    oneOf: branches,
  };
}

function membersOf({ properties = {} }: Schema): Readonly<Record<string, Schema | undefined>> {
  return properties as Readonly<Record<string, Schema>>;
}

function orNull(schema: Schema): Schema {
  if (Array.isArray(schema.enum)) return { enum: [...schema.enum, null] };
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'] };
  return { anyOf: [...((schema.anyOf as readonly Schema[] | undefined) ?? [schema]), { type: 'null' }] };
}

const limitKeywords = [
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'multipleOf',
];

function constraintsOf(member: ts.Symbol, document: Document): Schema {
  for (const declaration of member.getDeclarations() ?? []) {
    const schema = declaredSchema(declaration, document);
    if (schema !== undefined) return limitsOf(schema, document);
  }
  const tags = new Map(member.getJsDocTags().map(({ name, text }) => [name, ts.displayPartsToString(text)]));
  const [format, itemFormat] = [tags.get('format'), tags.get('itemFormat')];
  const items = itemFormat === undefined ? {} : { items: ofFormat(itemFormat) };
  return { ...(format === undefined ? {} : ofFormat(format)), ...items };
}

function ofFormat(format: string): Schema {
  return format === 'int64' ? { type: 'integer', format } : { format };
}

function limitsOf(schema: Schema, document: Document): Schema {
  const resolved = follow(schema, document);
  const alone = choicesOf(resolved).find((choice) => choice.type !== 'null') ?? resolved;
  const limits = Object.fromEntries(
    limitKeywords.flatMap((keyword) => (keyword in alone ? [[keyword, alone[keyword]]] : [])),
  );
  const isInteger = [alone.type].flat().includes('integer');
  const items = alone.items === undefined ? {} : { items: limitsOf(alone.items as Schema, document) };
  return { ...(isInteger ? { type: 'integer' } : {}), ...limits, ...items };
}

/** Finds the contract's schema of a member of a generated type, by the names of the types around it. */
function declaredSchema(declaration: ts.Declaration, document: Document): Schema | undefined {
  const names: string[] = [];
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isInterfaceDeclaration(node)) names.unshift(node.name.text);
    else if (ts.isPropertySignature(node) && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))) {
      names.unshift(node.name.text);
    }
  }
  const [root, section, component = '', ...members] = names;
  if (root !== 'components' || section !== 'schemas') return undefined;
  return members.reduce<Schema | undefined>(
    (schema, name) => (schema === undefined ? undefined : memberOf(schema, name, document)),
    document.components?.schemas?.[component] as Schema | undefined,
  );
}

function memberOf(schema: Schema, name: string, document: Document): Schema | undefined {
  const own = (schema.properties as Readonly<Record<string, Schema>> | undefined)?.[name];
  if (own !== undefined) return own;
  const within = schema.items === undefined ? choicesOf(schema) : [...choicesOf(schema), schema.items as Schema];
  for (const part of within) {
    const found = '$ref' in part ? undefined : memberOf(part, name, document);
    if (found !== undefined) return found;
  }
  return undefined;
}

function choicesOf(schema: Schema): readonly Schema[] {
  return ['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => (schema[keyword] as readonly Schema[] | undefined) ?? []);
}

function follow(schema: Schema, document: Document): Schema {
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/components/schemas/', '') : undefined;
  return name === undefined ? schema : follow((document.components?.schemas?.[name] ?? {}) as Schema, document);
}
