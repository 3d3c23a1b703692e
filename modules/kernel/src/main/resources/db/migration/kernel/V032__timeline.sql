-- What happened to a record of any module; entries are added and never changed.
create table kernel.timeline_entry (
  id           bigint generated always as identity primary key,
  subject_type text        not null,
  subject_id   text        not null check (subject_id <> ''),
  at           timestamptz not null,
  account_id   bigint      not null,
  what         text        not null,
  detail       text        not null
);
create index timeline_entry_subject on kernel.timeline_entry (subject_type, subject_id, id);
