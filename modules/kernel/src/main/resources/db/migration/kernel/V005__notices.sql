-- What somebody should know although nobody asked them: shown with their work until they put it away.
create table kernel.notice (
  id         bigint generated always as identity primary key,
  account_id bigint      not null references kernel.account (id),
  text       text        not null,
  path       text        not null,
  told_at    timestamptz not null default now()
);
create index notice_account on kernel.notice (account_id, id);
