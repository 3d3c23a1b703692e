-- Content by its fingerprint: the same bytes are stored once.
create table kernel.document (
  sha256     text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type text        not null,
  size       bigint      not null check (size > 0),
  content    bytea       not null,
  stored_at  timestamptz not null default now()
);
alter table kernel.document alter column content set storage external;
