import { namesOf } from '../../engine/http/members.ts';
import type { Row } from '../../engine/state/table.ts';
import type { ShownExchange, ShownRecords, ShownTables } from '../kit.ts';
import { Reference } from './generated/schemas.ts';
import { userKey } from './seed/own-data.ts';
import type { Member, Members, ObjectModel } from './wire/object-model.ts';
import { findModel } from './wire/object-models.ts';

type Values = Readonly<Record<string, unknown>>;
type Told = [table: string, record: Values];

/** Members of a reference that tell of the object that it leads to. */
const links: readonly string[] = namesOf(Reference);

/**
 * The objects that requests and answers name: references with key, id and what is shown beside them, the object of the
 * path, and the rows of a query, of which the fields are known that it asks for.
 */
export function shownRecords(): (exchange: ShownExchange) => ShownRecords {
  return ({ operation, path, sent, answer }) => {
    const model = modelAt(path);
    const key = model === undefined ? undefined : path.split('?')[0]?.split(`${model.name}/`)[1];
    const named = [
      ...(model === undefined || key === undefined ? [] : [tell(model, { key })]),
      ...(model === undefined ? [] : objectsIn(sent).flatMap((each) => namedBy(model.members, each))),
      ...objectsIn(answer).flatMap(linked),
      ...(operation === 'query' ? rowsOf(sent, answer) : []),
    ];
    const byTable = Map.groupBy(
      named.filter(([table]) => table !== 'user'), // who calls is one of Paystub's own
      ([table]) => table,
    );
    const existing = [...byTable].map(([table, rows]) => [table, rows.map(([, record]) => record as Row)]);
    const made = model === undefined || !operation.startsWith('create') ? [] : objectsIn(answer).flatMap(linked);
    const created = made.filter(([table]) => table === model?.table).map(([, record]) => String(record.key));
    return {
      existing: Object.fromEntries(existing),
      created: model === undefined ? {} : { [model.table]: created },
    };
  };
}

/** The objects of a recording, made and changed by Paystub's own user: the tenant's are not known. */
export function asSaved(shown: ShownTables): ShownTables {
  const tables = Object.entries(shown).map(([table, rows]) => [table, rows.map(byOwnUser)]);
  return Object.fromEntries(tables);
}

function byOwnUser(row: Row): Row {
  const { audit } = row as Values;
  const isAudit = typeof audit === 'object' && audit !== null;
  return isAudit ? ({ ...row, audit: { ...audit, createdBy: userKey, modifiedBy: userKey } } as Row) : row;
}

function modelAt(path: string): ObjectModel | undefined {
  const [, app, name] = /\/objects\/([^/?]+)\/([^/?]+)/.exec(path) ?? [];
  return name === undefined ? undefined : findModel(`${app}/${name}`);
}

function tell({ table }: ObjectModel, record: Values): Told {
  return [table, record];
}

/** The objects that the references of a payload name, by key or by id. */
function namedBy(members: Members, payload: Values): Told[] {
  return Object.entries<Member>(members).flatMap(([name, member]) => {
    const value = payload[name];
    if (typeof value !== 'object' || value === null) return [];
    if (member.kind === 'group') return namedBy(member.members, value as Values);
    if (member.kind === 'list') {
      const lines = findModel(member.object)?.members ?? {};
      return [value].flat().flatMap((line) => namedBy(lines, line as Values));
    }
    const isReference = member.kind === 'reference' || member.kind === 'references';
    const target = isReference ? findModel(member.object) : undefined;
    return [value].flat().flatMap((each) => {
      const known = textsOf(each as Values, ['key', 'id']);
      return target === undefined || Object.keys(known).length === 0 ? [] : [tell(target, known)];
    });
  });
}

/** The object that a reference with a link leads to. */
function linked(reference: Values): Told[] {
  const model = typeof reference.href === 'string' ? modelAt(reference.href) : undefined;
  if (model === undefined || typeof reference.key !== 'string') return [];
  const shown = Object.keys(reference).filter((name) => model.members[name]?.kind === 'field');
  return [tell(model, textsOf(reference, [...links, ...shown]))];
}

/** The rows of a query; a row without key and id tells of no object. */
function rowsOf(sent: unknown, answer: unknown): Told[] {
  const model = findModel(String(Object(sent).object));
  const rows: unknown = Object(answer)['ia::result'];
  if (model === undefined || !Array.isArray(rows)) return [];
  const asked = equalTo(Object(sent).filters);
  return rows.flatMap((row: Values) => {
    const known = { ...asked, ...row };
    const own = Object.keys(known).filter((name) => links.includes(name) || model.members[name]?.kind === 'field');
    const others = referredIn(model, known);
    const keys = others.flatMap(([name, , record]) => (record.key === undefined ? [] : [[name, record.key]]));
    const record = { ...Object.fromEntries(own.map((name) => [name, known[name]])), ...Object.fromEntries(keys) };
    const isNamed = record.key !== undefined || record.id !== undefined;
    return [...(isNamed ? [tell(model, record)] : []), ...others.map(([, table, record]): Told => [table, record])];
  });
}

/** The objects that fields such as `department.id` tell of: the member, its table, and what is told. */
function referredIn(model: ObjectModel, row: Values): [string, string, Values][] {
  return Object.entries<Member>(model.members).flatMap(([name, member]): [string, string, Values][] => {
    const target = member.kind === 'reference' ? findModel(member.object) : undefined;
    const fields = Object.entries(row).flatMap(([field, value]) =>
      field.startsWith(`${name}.`) && typeof value === 'string' ? [[field.slice(name.length + 1), value] as const] : [],
    );
    const known = Object.fromEntries(
      fields.filter(([field]) => target?.members[field]?.kind === 'field' || links.includes(field)),
    );
    const isNamed = known.key !== undefined || known.id !== undefined;
    return target === undefined || !isNamed ? [] : [[name, target.table, known]];
  });
}

/** The fields whose value each row of a query has: those of `$eq`. */
function equalTo(filters: unknown): Values {
  const equal = [filters].flat().flatMap((filter) => (filter === undefined ? [] : [Object(filter).$eq]));
  return Object.assign({}, ...equal);
}

function textsOf(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.flatMap((name) => (typeof values[name] === 'string' ? [[name, values[name]]] : [])));
}

function objectsIn(value: unknown): readonly Values[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Values, ...inside];
}
