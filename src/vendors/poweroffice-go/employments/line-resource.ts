import type { Members } from '../../../engine/http/members.ts';
import type { Table } from '../../../engine/state/table.ts';
import * as refusals from '../refusals/lines.ts';
import type { Employment, State } from '../tables.ts';
import type { Context } from '../types.ts';
import { nextStamp } from '../wire/change-stamp.ts';
import { employmentOf } from '../wire/find.ts';
import { type ListQuery, type ListReply, listReply } from '../wire/list.ts';
import { requireValues } from '../wire/member-checks.ts';
import type { PatchOperation } from '../wire/patch/json-patch.ts';
import { type PatchTarget, patchedRecord } from '../wire/patch/patch.ts';
import { requireBody } from '../wire/posts.ts';
import { deleted, locationHeader } from '../wire/write-replies.ts';

/** The members that the lines of every kind have. */
export type Line<Id = number | string> = {
  readonly client: string;
  readonly Id: Id;
  readonly EmployeeId: number;
  readonly EmploymentId: number;
  readonly CreatedDateTimeOffset: string;
  readonly LastChangedDateTimeOffset: string;
};

/** The names of a kind of line in the vendor's texts. */
export type LineNames = {
  /** `Salary (line)` */
  readonly noun: string;
  /** `salary` */
  readonly kind: string;
};

/** One kind of line of an employment: its names, where it is stored, how a line is made, checked and shown. */
export type LineKind<L extends Line, Body, Dto extends object, IdParameter extends string> = {
  readonly words: LineNames;
  readonly target: PatchTarget;
  /** Last segment of the list's path, `Salaries`. */
  readonly segment: string;
  /** Path parameter with the id of a line. */
  readonly idParameter: IdParameter;
  readonly table: (state: State) => Table<L, 'employment'>;
  /** Members of the DTO, in wire order. */
  readonly names: readonly (keyof Dto & string)[];
  /** Members of the body of a POST; a line without the required ones is refused. */
  readonly body: Members;
  /** Sorts the lines of an employment. */
  readonly sort: (call: ListCall, lines: readonly L[]) => readonly L[];
  readonly newId: (call: Context) => L['Id'];
  /** Makes a line of the body of a POST. */
  readonly create: (call: Context, start: Line<L['Id']>, body: Body) => L;
  /** Gives a new line that was found valid the values of members that the body left out. */
  readonly complete?: (call: Context, line: L) => L;
  /** Refuses a line that is not valid as it would be after a POST or a whole PATCH, among the stored lines. */
  readonly check: (call: Context, line: L, lines: readonly L[]) => void;
  /** Refuses to delete a line that must stay among the stored lines. */
  readonly beforeDelete: (call: Context, line: L, lines: readonly L[]) => void;
  readonly show: (call: Context, line: L, isShown: (member: keyof Dto & string) => boolean) => Dto;
};

/** A request for a list of lines. */
export type ListCall = Context & { readonly params: { readonly employmentId: number }; readonly query: ListQuery };
type PostCall<Body> = Context & {
  readonly params: { readonly employmentId: number };
  readonly body: Body | undefined;
};
type LineCall<IdParameter extends string> = Context & {
  readonly params: { readonly employmentId: number } & { readonly [Name in IdParameter]: number | string };
};
type PatchCall<IdParameter extends string> = LineCall<IdParameter> & { readonly body: readonly PatchOperation[] };

/** The five operations on one kind of line. */
export type LineResource<Body, Dto, IdParameter extends string> = {
  readonly list: (call: ListCall) => ListReply<Partial<Dto>>;
  readonly get: (call: LineCall<IdParameter>) => { readonly status: 200; readonly body: Dto };
  readonly post: (call: PostCall<Body>) => {
    readonly status: 201;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Dto;
  };
  readonly patch: (call: PatchCall<IdParameter>) => { readonly status: 200; readonly body: Dto };
  readonly remove: (call: LineCall<IdParameter>) => { readonly status: 200 };
};

/** The operations on the lines of one kind at /Employees/Employments/{employmentId}/{segment}. */
export function lineResource<L extends Line, Body, Dto extends object, IdParameter extends string>(
  kind: LineKind<L, Body, Dto, IdParameter>,
): LineResource<Body, Dto, IdParameter> {
  const lineOf = (call: LineCall<IdParameter>): L => {
    const employment = employmentOf(call, call.params.employmentId);
    const id = call.params[kind.idParameter];
    const line = kind.table(call.state).get(String(id));
    if (line?.EmploymentId !== employment.Id) throw refusals.unknownLine(kind.words.noun, id);
    return line;
  };
  const linesOf = ({ state }: Context, employment: number): readonly L[] =>
    kind.table(state).by('employment', String(employment));
  const check = (call: Context, line: L): void => {
    requireValues(kind.target.title, kind.body, line);
    kind.check(call, line, linesOf(call, line.EmploymentId));
  };
  const showWhole = (call: Context, line: L): Dto => kind.show(call, line, () => true);
  return {
    list: (call) => {
      const { Id } = employmentOf(call, call.params.employmentId);
      const lines = kind.sort(call, linesOf(call, Id));
      return listReply(call, lines, kind.names, (line, isShown) => kind.show(call, line, isShown));
    },
    get: (call) => ({ status: 200, body: showWhole(call, lineOf(call)) }),
    post: (call) => {
      const employment = employmentOf(call, call.params.employmentId);
      const body = requireBody(call);
      const created = kind.create(call, startLine(call, employment, kind.newId(call)), body);
      check(call, created);
      const completed = kind.complete?.(call, created) ?? created;
      const line = keepsEmploymentStamp(call, employment) ? completed : { ...completed, ...newStamps(call) };
      kind.table(call.state).put(line);
      const path = `/v2/Employees/Employments/${employment.Id}/${kind.segment}/${line.Id}`;
      return { status: 201, headers: locationHeader(call, path), body: showWhole(call, line) };
    },
    patch: (call) => {
      const employment = employmentOf(call, call.params.employmentId);
      const line = patchedRecord(call, kind.target, lineOf(call), call.body, (changed) => {
        check(call, changed);
        keepsEmploymentStamp(call, employment);
      });
      kind.table(call.state).put(line);
      return { status: 200, body: showWhole(call, line) };
    },
    remove: (call) => {
      const line = lineOf(call);
      kind.beforeDelete(call, line, linesOf(call, line.EmploymentId));
      keepsEmploymentStamp(call, employmentOf(call, line.EmploymentId));
      kind.table(call.state).delete(String(line.Id));
      return deleted(call);
    },
  };
}

function startLine<Id>(call: Context, employment: Employment, id: Id): Line<Id> {
  const { client, EmployeeId, Id: EmploymentId } = employment;
  return { client, Id: id, EmployeeId, EmploymentId, ...newStamps(call) };
}

function newStamps(call: Context): Pick<Line, 'CreatedDateTimeOffset' | 'LastChangedDateTimeOffset'> {
  const now = nextStamp(call);
  return { CreatedDateTimeOffset: now, LastChangedDateTimeOffset: now };
}

/** Decides about the stamp of an employment one of whose lines changes. */
function keepsEmploymentStamp(call: Context, employment: Employment): boolean {
  if (call.holds('poweroffice.line.leaves-employment-stamp')) return true;
  call.state.employments.put({ ...employment, LastChangedDateTimeOffset: nextStamp(call) });
  return false;
}
