import type { Option } from '../../cli/options/option.ts';
import { variableOf } from '../../cli/options/read-settings.ts';
import { serverOptions } from '../../cli/options/server-options.ts';
import { cell, listed, table, toMarkdown } from '../../cli/output/rules-table.ts';
import type { VendorKit } from '../../vendors/kit.ts';
import type { SitePage } from './pages.ts';

type Parameter = { readonly name: string; readonly in: string; readonly description?: string };
type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};
type Content = Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>;
type Described = {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
};

/** An OpenAPI document, as far as its reference shows it. */
export type ApiDocument = {
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

/** Makes the pages that describe what there is: the control API, the rules of each vendor, the settings. */
export function referencePages(vendors: readonly VendorKit[], control: ApiDocument): readonly SitePage[] {
  const page = (name: string, markdown: string): SitePage => ({
    source: undefined,
    path: `reference/${name}.html`,
    markdown,
  });
  return [
    page('control-api', controlApi(control)),
    page('settings', settings()),
    ...vendors.map((vendor) => page(`rules-${vendor.name}`, rulesOf(vendor))),
  ];
}

function rulesOf(vendor: VendorKit): string {
  const rules = listed(vendor);
  return `# Rules of ${vendor.title}

${rules.length} rules: every decision about its behaviour, how it is known, and the positions of its switch. The one in force
is bold. [How far a reply can be trusted](../evidence.html) tells what they mean.

${toMarkdown(rules)}`;
}

function settings(): string {
  const rows = Object.entries<Option>(serverOptions).map(([flag, option]) => {
    const { value, help, allowed, flagOnly = false } = option;
    const name = flagOnly ? '' : `\`${option.inFile ?? flag}\``;
    const variable = flagOnly ? '' : `\`${variableOf(flag)}\``;
    const values = allowed === undefined ? (value ?? '') : allowed.map((each) => `\`${each}\``).join(', ');
    return [`\`--${flag}\``, name, variable, cell(values), cell(help)];
  });
  return `# Settings

The settings of \`npx paystub serve\`. A flag wins over a variable, a variable over \`paystub.config.yaml\` or \`.json\`. \`PORT\` is
read where \`PAYSTUB_PORT\` is not set.

${table(['flag', 'in the file', 'variable', 'value', 'meaning'], rows)}`;
}

function controlApi({ tags = [], paths, components }: ApiDocument): string {
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      operation.operationId === undefined ? [] : [{ path, method: method.toUpperCase(), ...operation }],
    ),
  );
  const chapters = tags.map(({ name, description = '' }) => {
    const own = operations.filter((operation) => operation.tags?.[0] === name);
    return `## ${name}\n\n${description}\n\n${own.map(operationText).join('\n')}`;
  });
  return `# Control API

Each operation, by what it is about. Begin its path with \`/sandbox/NAME\` for a sandbox of that name. From the command line it
is \`npx paystub control OPERATION\`. Errors are problem details (RFC 9457).

${chapters.join('\n')}
## Schemas

${Object.entries(components.schemas).map(schemaText).join('\n')}`;
}

function schemaText([name, schema]: readonly [string, Schema]): string {
  const parts = [schema, ...(schema.allOf ?? [])];
  const rows = parts.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([member, value]) => [
      `\`${member}\`${required.includes(member) ? '' : '?'}`,
      typeText(value),
      cell(value.description ?? ''),
    ]),
  );
  const description = schema.description === undefined ? '' : `${schema.description.trim()}\n\n`;
  const members = rows.length === 0 ? `${typeText(schema)}\n` : table(['member', 'type', 'meaning'], rows);
  return `### ${name} (schema)\n\n${description}${members}`;
}

/** The type of a value in a few words; a schema with a name is a link to it. */
function typeText({ $ref, type, items, oneOf, anyOf, ...schema }: Schema): string {
  const name = $ref?.split('/').at(-1);
  if (name !== undefined) return `[${name}](#${name.toLowerCase()}-schema)`;
  const branches = oneOf ?? anyOf;
  if (branches !== undefined) return [...new Set(branches.map(typeText))].join(' or ');
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  if (items !== undefined) return `list of ${typeText(items)}`;
  return [type ?? 'any'].flat().join(' or ');
}

function operationText(operation: Described & { readonly path: string; readonly method: string }): string {
  const {
    path,
    method,
    operationId,
    summary = '',
    description = '',
    parameters = [],
    requestBody,
    responses,
  } = operation;
  const examples = Object.values(requestBody?.content ?? {}).flatMap(({ example }) =>
    example === undefined ? [] : [example],
  );
  const rows = parameters.map(({ name, in: place, description: text = '' }) => [`\`${name}\``, place, cell(text)]);
  const schemaOf = (content: Content = {}) => Object.values(content)[0]?.schema;
  const body = schemaOf(requestBody?.content);
  const replies = Object.entries(responses).filter(([status]) => status !== 'default');
  return [
    `### ${operationId}\n`,
    `\`${method} ${path}\`\n`,
    `${summary}.\n`,
    ...(description === '' ? [] : [`${description.trim()}\n`]),
    ...(rows.length === 0 ? [] : [table(['parameter', 'in', 'meaning'], rows)]),
    ...(body === undefined ? [] : [`Body: ${typeText(body)}.\n`]),
    ...examples.map((example) => `\`\`\`json\n${JSON.stringify(example, undefined, 2)}\n\`\`\`\n`),
    `${replies
      .map(([status, { description: text = 'Problem details.', content }]) => {
        const reply = schemaOf(content);
        return `- ${status}: ${cell(text)}${reply === undefined ? '' : ` (${typeText(reply)})`}`;
      })
      .join('\n')}\n`,
  ].join('\n');
}
