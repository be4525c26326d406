/** The statements of a store on the tables of one schema. */
export type Statements = ReturnType<typeof createStatements>;

/** Writes the statements. @param schema its quoted name */
export function createStatements(schema: string) {
  // Another one after a crash or a fail-over, by which rows may be lost that a replica has repeated.
  const epoch = 'extract(epoch from pg_postmaster_start_time())::float8';
  const now = `
    (extract(epoch from clock_timestamp()) * 1000)::float8 as now, ${epoch} as epoch, (select owners from ${schema}.meta) as owners`;
  const head = `s.id, s.head, s.requests, ${now}`;
  // The log is not looked at where the head is the one that is known: that is the common case.
  const rowsSince = `
    left join lateral (
      select seq, body from ${schema}.change where sandbox = s.id and seq > q.seq and s.head > q.seq order by seq
    ) c on true`;
  const insertEntries = (ids: string) => `
    insert into ${schema}.request (sandbox, id, seq, head, at, entry)
    select s.id, ${ids} + e.position, e.seq, e.head, e.at, e.entry
      from s, unnest($2::text[], $3::bigint[], $4::bigint[], $5::float8[]) with ordinality
      as e(entry, seq, head, at, position)`;
  const insertTally = `
    insert into ${schema}.tally (sandbox, vendor, operation, status, count)
    select s.id, t.vendor, t.operation, t.status, t.count
      from s, unnest($6::text[], $7::text[], $8::integer[], $9::bigint[]) as t(vendor, operation, status, count)
    on conflict (sandbox, vendor, operation, status) do update set count = ${schema}.tally.count + excluded.count`;
  return {
    /** $1 id, $2 seq */
    since: {
      name: 'paystub since',
      text: `
      select 1 as position, s.head, s.requests, ${now}, c.seq, c.body
        from (select $1::bigint as id, $2::bigint as seq) q join ${schema}.sandbox s on s.id = q.id ${rowsSince}`,
    },
    /** $1 ids, $2 seqs: the same for several sandboxes, by their positions from 1 */
    sinceAll: {
      name: 'paystub since all',
      text: `
      select q.position::integer, s.head, s.requests, ${now}, c.seq, c.body
        from unnest($1::bigint[], $2::bigint[]) with ordinality q(id, seq, position)
        join ${schema}.sandbox s on s.id = q.id ${rowsSince}`,
    },

    /** $1 name */
    head: `select ${head}, s.checkpoint from ${schema}.sandbox s where s.name = $1`,
    /** $1 id, $2 seq */
    rows: `select seq, body from ${schema}.change where sandbox = $1 and seq > $2 order by seq`,
    /** $1 id, $2 seq */
    parts: `select body from ${schema}.checkpoint where sandbox = $1 and seq = $2 order by part`,

    /** $1 name, $2 greatest number of sandboxes */
    make: `
      insert into ${schema}.sandbox (name)
      select $1::text where (select count(*) from ${schema}.sandbox) < $2::bigint or $1 = 'default'
      on conflict (name) do nothing`,

    /** Begins a turn. */
    turn: (id: string, seq: number) => `
      begin;
      set local idle_in_transaction_session_timeout = 5000;
      set local lock_timeout = 9000;
      select ${head} from ${schema}.sandbox s where s.id = ${BigInt(id)} for update;
      select seq, body from ${schema}.change where sandbox = ${BigInt(id)} and seq > ${BigInt(seq)} order by seq`,

    /**
     * $1 id, $2 entries, $3 their seqs, $4 their heads, $5 their times, $6 to $9 tally, $10 expected head, $11 rows, $12 turn,
     * $13 facts, $14 true if credentials changed, $15 expected epoch, $16 expected version of all credentials, if any
     */
    append: {
      name: 'paystub append',
      text: `
      with s as (
        update ${schema}.sandbox
           set head = head + cardinality($11::text[]), requests = requests + cardinality($2::text[]),
               last_used = clock_timestamp(), facts = $13
         where id = $1 and head = $10::bigint and ${epoch} = $15::float8
           and ($16::bigint is null or $16 = (select owners from ${schema}.meta))
         returning id, head, requests
      ), changed as (
        insert into ${schema}.change (sandbox, seq, turn, body)
        select s.id, $10::bigint + r.position, $12::uuid, r.body from s, unnest($11::text[]) with ordinality as r(body, position)
      ), noted as (${insertEntries('s.requests - cardinality($2::text[])')}
      ), counted as (${insertTally}
      ), owned as (
        update ${schema}.meta set owners = owners + 1 where $14::boolean and exists (select from s)
      )
      select requests from s`,
    },

    /** $1 id, $2 entries, $3 their seqs, $4 their heads, $5 their times, $6 to $9 tally */
    note: {
      name: 'paystub note',
      text: `
      with s as (
        update ${schema}.sandbox set requests = requests + cardinality($2::text[]), last_used = clock_timestamp()
         where id = $1 returning id, requests
      ), noted as (${insertEntries('s.requests - cardinality($2::text[])')}
      ), counted as (${insertTally}
      )
      select requests from s`,
    },

    /** $1 id, $2 number of entries that stay */
    trim: `
      delete from ${schema}.request r using ${schema}.sandbox s
       where s.id = $1 and r.sandbox = s.id and r.id <= s.requests - $2::bigint`,

    /** $1 id, $2 true to number requests from 1 again */
    forgetAll: `
      with r as (delete from ${schema}.request where sandbox = $1),
           t as (delete from ${schema}.tally where sandbox = $1)
      update ${schema}.sandbox
         set forgets = forgets + 1, cleared = case when $2::boolean then 0 else requests end,
             settled = case when $2::boolean then 0 else requests end,
             requests = case when $2::boolean then 0 else requests end
       where id = $1`,
    /** $1 id, $2 number of the last request that stays */
    forgetAfter: `
      with r as (delete from ${schema}.request where sandbox = $1 and id > $2::bigint)
      update ${schema}.sandbox set forgets = forgets + 1, settled = requests where id = $1`,

    /** $1 id, $2 seq */
    turnAt: `select turn from ${schema}.change where sandbox = $1 and seq = $2`,
    /** $1 id, $2 seq, $3 turn: takes a number of the log, so that a late append fails. */
    fence: `
      with s as (update ${schema}.sandbox set head = head + 1 where id = $1 and head = $2::bigint - 1 returning id, head)
      insert into ${schema}.change (sandbox, seq, turn, body)
      select id, head, $3::uuid, $4 from s`,

    /** $1 id */
    journalHead: `select requests, cleared, forgets, settled from ${schema}.sandbox where id = $1`,
    /** $1 id: numbers the entries that nobody has seen yet in the order in which their requests were answered. */
    settle: `
      with s as (
        select id, settled from ${schema}.sandbox where id = $1
      ), moved as (
        delete from ${schema}.request r using s where r.sandbox = s.id and r.id > s.settled returning r.*
      ), placed as (
        insert into ${schema}.request (sandbox, id, seq, head, at, entry)
        select sandbox, min(id) over () - 1 + row_number() over (order by head, at, id), seq, head, at, entry from moved
      )
      update ${schema}.sandbox set settled = greatest(settled, (select max(id) from moved)) where id = $1`,
    /** $1 id, $2 number of the last entry that is known */
    entries: `
      select r.id, r.entry, c.body from ${schema}.request r
        left join ${schema}.change c on c.sandbox = r.sandbox and c.seq = r.seq
       join ${schema}.sandbox s on s.id = r.sandbox and r.id <= s.settled
       where r.sandbox = $1 and r.id > $2::bigint order by r.id`,
    /** $1 id */
    counts: `select vendor, operation, status, count from ${schema}.tally where sandbox = $1 and count > 0 order by 1, 2, 3`,

    /** $1 id, $2 seq, $3 parts */
    checkpoint: `
      insert into ${schema}.checkpoint (sandbox, seq, part, body)
      select $1::bigint, $2::bigint, p.part, p.body from unnest($3::text[]) with ordinality as p(body, part)
      on conflict do nothing`,
    /** $1 id, $2 seq */
    pointTo: `update ${schema}.sandbox set checkpoint = $2::bigint where id = $1 and checkpoint < $2::bigint`,
    /** $1 id: deletes what no sandbox, journal entry or other replica needs any more. */
    sweep: `
      with s as (
        select $1::bigint as id, (select checkpoint from ${schema}.sandbox where id = $1) as checkpoint
      ), old as (
        delete from ${schema}.checkpoint c using s where c.sandbox = s.id and (s.checkpoint is null or c.seq < s.checkpoint)
      )
      delete from ${schema}.change c using s
       where c.sandbox = s.id and c.seq <= s.checkpoint - 1000 and c.seq < coalesce(
         (select min(r.seq) from ${schema}.request r where r.sandbox = $1), s.checkpoint)`,

    list: `
      select ${head}, s.cleared, s.name, s.facts, (extract(epoch from s.last_used) * 1000)::float8 as last_used,
             r.id as last_id, r.entry as last_entry
        from ${schema}.sandbox s
        left join lateral (
          select id, entry from ${schema}.request where sandbox = s.id order by id desc limit 1
        ) r on true
       order by s.id`,
    owners: `
      select m.owners, s.name, s.facts from ${schema}.meta m
        left join ${schema}.sandbox s on s.facts like '%"credentials":{"%'`,
    /** $1 ids */
    touch: `update ${schema}.sandbox set last_used = clock_timestamp() where id = any($1::bigint[])`,

    /** $1 names */
    remove: `
      with s as (delete from ${schema}.sandbox where name = any($1::text[]) returning id, facts),
           c as (delete from ${schema}.change where sandbox in (select id from s)),
           p as (delete from ${schema}.checkpoint where sandbox in (select id from s)),
           r as (delete from ${schema}.request where sandbox in (select id from s)),
           t as (delete from ${schema}.tally where sandbox in (select id from s))
      update ${schema}.meta set owners = owners + 1 where exists (select from s where facts like '%"credentials":{"%')`,
    /** $1 milliseconds: of the time without any use of any sandbox nothing is counted. */
    idle: `
      select name from ${schema}.sandbox
       where name <> 'default' and last_used < (select max(last_used) from ${schema}.sandbox) - $1 * interval '1 millisecond'
       for update skip locked`,
  };
}
