import { namesOf } from '../../engine/http/members.ts';
import type { Row } from '../../engine/state/table.ts';
import type { ShownExchange, ShownRecords } from '../kit.ts';
import * as schemas from './generated/schemas.ts';

type Members = Readonly<Record<string, unknown>>;

/** By member that names a record: its table, and the member beside it that tells one of the record. */
const references: {
  readonly [member: string]: { readonly table: string; readonly beside?: readonly [string, string] };
} = {
  DepartmentId: { table: 'departments', beside: ['DepartmentCode', 'Code'] },
  LocationId: { table: 'locations', beside: ['LocationCode', 'Code'] },
  EmployeeId: { table: 'employees' },
  ManagerEmployeeId: { table: 'employees', beside: ['ManagerEmployeeNo', 'Number'] },
  ProjectManagerEmployeeId: { table: 'employees', beside: ['ProjectManagerEmployeeNo', 'Number'] },
  EnterpriseId: { table: 'enterprises' },
  PayItemId: { table: 'payItems' },
  ProjectId: { table: 'projects' },
  ParentProjectId: { table: 'projects' },
  AccountId: { table: 'generalLedgerAccounts' },
  OppositeAccountId: { table: 'generalLedgerAccounts' },
  GeneralLedgerAccountId: { table: 'generalLedgerAccounts', beside: ['GeneralLedgerAccountNo', 'AccountNo'] },
  VatCodeId: { table: 'vatCodes', beside: ['VatCode', 'Code'] },
  ContactGroupIds: { table: 'contactGroups' },
};

/** Bank accounts are named by the record whose they are. */
const accounts = namesOf(schemas.EmployeeBankAccountsPatchDto);

/** The records that bodies and paths name: `DepartmentId` with `DepartmentCode`, `/Employees/{id}/Employments/{id}`. */
export function shownRecords(): (exchange: ShownExchange) => ShownRecords {
  return ({ path, sent, answer }) => {
    const found: [string, Members][] = [...namedInPath(path), ...objectsIn([sent, answer]).flatMap(namedIn)];
    const byTable = Map.groupBy(found, ([table]) => table);
    return {
      existing: Object.fromEntries([...byTable].map(([table, rows]) => [table, rows.map(([, row]) => row as Row)])),
    };
  };
}

function namedIn(object: Members): [string, Members][] {
  const named = Object.entries(references).flatMap(([member, { table, beside: [name = '', own = ''] = [] }]) =>
    [object[member]].flat().flatMap((id): [string, Members][] => {
      if (typeof id !== 'number' && typeof id !== 'string') return [];
      const companion = object[name];
      return [[table, { Id: id, ...(companion === undefined || companion === null ? {} : { [own]: companion }) }]];
    }),
  );
  const held = accounts.flatMap((member): [string, Members][] =>
    typeof object[member] === 'number' && typeof object.Id === 'number'
      ? [['bankAccounts', { Id: object[member], ContactId: object.Id }]]
      : [],
  );
  return [...named, ...held];
}

function namedInPath(path: string): [string, Members][] {
  const numbered = (name: string) => {
    const id = new RegExp(`/${name}/(\\d+)`, 'i').exec(path)?.[1];
    return id === undefined ? undefined : Number(id);
  };
  const [employee, employment] = [numbered('Employees'), numbered('Employments')];
  const [department, location] = [numbered('Departments'), numbered('Locations')];
  return [
    ...row('employees', employee),
    ...(employee === undefined ? [] : row('employments', employment, { EmployeeId: employee })),
    ...row('departments', department),
    ...row('locations', location),
    ...row('projects', numbered('Projects')),
  ];
}

function row(table: string, id: number | undefined, members: Members = {}): [string, Members][] {
  return id === undefined ? [] : [[table, { Id: id, ...members }]];
}

function objectsIn(value: unknown): readonly Members[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Members, ...inside];
}
