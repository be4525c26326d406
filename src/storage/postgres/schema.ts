/** Version of the tables and of what is in them. */
export const format = 2;

/** The oldest server that is supported, as `server_version_num` has it. */
export const oldestServer = 130_000;

/** Makes the tables of a schema. @param schema its quoted name */
export function createTables(schema: string): string {
  return `
    create table ${schema}.meta (
      format integer not null,
      seed_digest text not null,
      seed_from text not null,
      begun bigint not null,
      paystub text not null,
      owners bigint not null default 0
    );
    create sequence ${schema}.replica;
    create table ${schema}.sandbox (
      id bigint generated always as identity primary key,
      name text not null unique,
      head bigint not null default 0,
      checkpoint bigint not null default 0,
      requests bigint not null default 0,
      settled bigint not null default 0,
      cleared bigint not null default 0,
      forgets bigint not null default 0,
      last_used timestamptz not null default clock_timestamp(),
      facts text
    );
    create table ${schema}.change (
      sandbox bigint not null,
      seq bigint not null,
      turn uuid not null,
      body text not null,
      at timestamptz not null default clock_timestamp(),
      primary key (sandbox, seq)
    );
    create table ${schema}.checkpoint (
      sandbox bigint not null,
      seq bigint not null,
      part integer not null,
      body text not null,
      primary key (sandbox, seq, part)
    );
    create table ${schema}.request (
      sandbox bigint not null,
      id bigint not null,
      seq bigint,
      head bigint not null,
      at float8 not null,
      entry text not null,
      primary key (sandbox, id)
    );
    create table ${schema}.tally (
      sandbox bigint not null,
      vendor text not null,
      operation text not null,
      status integer not null,
      count bigint not null,
      primary key (sandbox, vendor, operation, status)
    );
  `;
}

/** Quotes the name of a schema. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
