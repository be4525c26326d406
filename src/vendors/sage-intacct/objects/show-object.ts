import { BoundedCache } from '../../../engine/cache.ts';
import { CachedReply } from '../../../engine/request/cached-reply.ts';
import type { Audit, ObjectRecord } from '../tables.ts';
import type { Context } from '../types.ts';
import { single } from '../wire/envelope.ts';
import { findModel, type ObjectModel } from './object-model.ts';
import { tableOf } from './object-tables.ts';
import { show } from './references.ts';

/** An object as a get answers it, with its lines. */
export function showObject(call: Context, model: ObjectModel, row: ObjectRecord): object {
  call.rule('intacct.audit.stamps');
  const newer = call.choose('intacct.get.newer-members') === 'newer';
  const known = newer ? undefined : shownBefore.get(row);
  if (known !== undefined) return known.body['ia::result'];
  const shown: Record<string, unknown> = {};
  for (const name in model.members) {
    const member = model.members[name];
    switch (member?.kind) {
      case 'field':
        shown[name] = row[name] ?? null;
        break;
      case 'reference':
        shown[name] = show(call.state, member, row[name]);
        break;
      case 'group':
        shown[name] = newer ? withUsers(call, row.audit) : row[name];
        if (newer) shown.entity = { key: null, id: null, name: null };
        break;
      case 'list':
        shown[name] = linesOf(call, member.object, member.via, row).map(([line, of]) => showObject(call, of, line));
    }
  }
  if (!newer && refersToNothing(model)) shownBefore.set(row, new CachedReply(200, single(shown)));
  return shown;
}

/** The reply to a get of one object. */
export function showAlone(call: Context, model: ObjectModel, row: ObjectRecord) {
  const shown = showObject(call, model, row);
  const known = shownBefore.get(row);
  return known?.body['ia::result'] === shown ? known : { status: 200 as const, body: single(shown) };
}

/** Objects as they were shown, by their records, which never change: of those that show nothing of others. */
const shownBefore = new BoundedCache<ObjectRecord, CachedReply<200, ReturnType<typeof single<object>>>>(256);

function linesOf(
  call: Context,
  object: string,
  via: string,
  { key }: ObjectRecord,
): readonly [ObjectRecord, ObjectModel][] {
  const model = findModel(object);
  return model === undefined
    ? []
    : tableOf(call.state, model)
        .by(via, key)
        .map((line) => [line, model]);
}

function refersToNothing({ members }: ObjectModel): boolean {
  return Object.values(members).every(({ kind }) => kind === 'field' || kind === 'group');
}

function withUsers({ state }: Context, { createdDateTime, modifiedDateTime, createdBy, modifiedBy }: Audit): object {
  const user = (key: string) => ({
    key,
    id: state.user.get(key)?.id ?? null,
    href: `/objects/company-config/user/${key}`,
  });
  return {
    createdDateTime,
    modifiedDateTime,
    createdByUser: user(createdBy),
    createdBy,
    modifiedByUser: user(modifiedBy),
    modifiedBy,
  };
}
