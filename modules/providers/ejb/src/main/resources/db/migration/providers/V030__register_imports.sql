-- NACCC's list, held against the register and, once somebody confirms it, written into it (P-11). What it says row by row stays as
-- the record of what was done. The file itself is the kernel's document of this fingerprint.
create table providers.register_import (
  id             bigint generated always as identity primary key,
  version        integer     not null default 0,
  state          text        not null check (state in ('READING', 'PREVIEWED', 'CONFIRMED', 'GIVEN_UP', 'FAILED')),
  list_on        date        not null,
  file_name      text        not null check (file_name <> ''),
  sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size           bigint      not null check (size > 0),
  begun_by       bigint      not null,
  begun_by_name  text        not null,
  begun_at       timestamptz not null,
  run            integer     not null default 0,
  stage          text        not null default '',
  done           integer     not null default 0,
  total          integer     not null default 0,
  moved_at       timestamptz not null,
  new_rows       integer     not null default 0,
  changed_rows   integer     not null default 0,
  lapsed_rows    integer     not null default 0,
  unchanged_rows integer     not null default 0,
  rejected_rows  integer     not null default 0,
  previewed      text        not null default '',
  ended_by       bigint,
  ended_by_name  text,
  ended_at       timestamptz,
  constraint register_import_ended check (
    (ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_by_name is null)
    and (ended_at is not null) = (state in ('CONFIRMED', 'GIVEN_UP')))
);
comment on column providers.register_import.run is 'How often it was read; who reads for an earlier one stops';
comment on column providers.register_import.moved_at is 'When the reading last came forward';
comment on column providers.register_import.previewed is 'The fingerprint of the rows that were shown; what is confirmed must come to the same';
-- One at a time.
create unique index register_import_open on providers.register_import ((true)) where state in ('READING', 'PREVIEWED');
create index register_import_confirmed on providers.register_import (list_on) where state = 'CONFIRMED';
create index register_import_sha256 on providers.register_import (sha256) where state = 'CONFIRMED';

-- The numbers of organisations and centres are no foreign keys: checking them would hold each row of the register.
create table providers.register_import_row (
  import_id       bigint  not null references providers.register_import (id),
  position        integer not null,
  kind            text    not null check (kind in ('NEW', 'CHANGED', 'LAPSED', 'UNCHANGED', 'REJECTED')),
  line            integer,
  organisation    text    not null,
  centre          text    not null,
  scheme          text,
  organisation_id bigint,
  centre_id       bigint,
  fields          text[]  not null,
  before          text[]  not null,
  after           text[]  not null,
  primary key (import_id, position),
  constraint register_import_row_changes check (
    cardinality(fields) = cardinality(before) and cardinality(fields) = cardinality(after))
);
create index register_import_row_kind on providers.register_import_row (import_id, kind, position);
