-- Messages stored in the transaction that they tell of and delivered after it, one row for each handler; a row goes when it was delivered.
create sequence kernel.outbox_message_id as bigint;
create table kernel.outbox_message (
  id           bigint      primary key default nextval('kernel.outbox_message_id'),
  version      integer     not null default 0,
  handler      text        not null check (handler <> ''),
  type         text        not null check (type <> ''),
  ordering_key text        check (ordering_key <> ''),
  body         text        not null,
  stored_by    bigint,
  stored_at    timestamptz not null,
  due_at       timestamptz not null,
  attempts     integer     not null default 0 check (attempts >= 0),
  attempted_at timestamptz,
  last_error   text,
  set_aside    boolean     not null default false
);
alter sequence kernel.outbox_message_id owned by kernel.outbox_message.id;
create index outbox_message_due on kernel.outbox_message (due_at, id) where not set_aside;
create index outbox_message_order on kernel.outbox_message (handler, ordering_key, id) where ordering_key is not null and not set_aside;
create index outbox_message_set_aside on kernel.outbox_message (id) where set_aside;
