-- Answers to requests that carry an Idempotency-Key, so that a repeat gets the first answer and makes nothing new.
create table kernel.idempotency_key (
  account_id  bigint      not null,
  key         text        not null,
  fingerprint text        not null,
  answer      text        not null,
  made_at     timestamptz not null default now(),
  primary key (account_id, key)
);
create index idempotency_key_made on kernel.idempotency_key (made_at);

-- What somebody typed and has not yet saved; theirs alone, and gone when it is saved.
create table kernel.draft (
  account_id bigint      not null,
  form       text        not null,
  content    text        not null,
  kept_at    timestamptz not null default now(),
  primary key (account_id, form)
);
create index draft_kept on kernel.draft (kept_at);
