-- A-1: append-only, and chained: each line's fingerprint covers the one before it, and the head remembers how many there are,
-- so that a changed, a removed or a cut-off line shows.
create table kernel.audit_head (
  only_one boolean primary key default true check (only_one),
  lines    bigint not null,
  hash     bytea  not null
);
insert into kernel.audit_head values (true, 0, sha256('the beginning'));

create table kernel.audit_line (
  id           bigint      primary key,
  at           timestamptz not null,
  username     text        not null,
  act          text        not null check (act in ('LOOKED', 'CHANGED', 'REFUSED', 'SIGNED_IN')),
  subject_type text        not null,
  subject_id   text        not null,
  what         text        not null,
  why          text,
  hash         bytea       not null
);
create index audit_line_at on kernel.audit_line (at);
create index audit_line_subject on kernel.audit_line (subject_type, subject_id, id);
create index audit_line_username on kernel.audit_line (username, id);

-- What the fingerprint covers: every column, each with its length, so that nothing can be moved from one to the next.
create function kernel.audit_hash(previous bytea, line kernel.audit_line) returns bytea
  language sql immutable parallel safe
as $$
  select sha256(previous || convert_to(
    (select string_agg(length(field)::text || ':' || field, '|' order by position)
       from unnest(array[line.id::text, to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), line.username, line.act,
                         line.subject_type, line.subject_id, line.what, coalesce('=' || line.why, '')])
            with ordinality as fields (field, position)), 'UTF8'))
$$;

create function kernel.audit_append() returns trigger
  language plpgsql
as $$
declare
  head kernel.audit_head;
begin
  select * into head from kernel.audit_head for update;
  new.id := head.lines + 1;
  new.hash := kernel.audit_hash(head.hash, new);
  update kernel.audit_head set lines = new.id, hash = new.hash;
  return new;
end
$$;
create trigger append before insert on kernel.audit_line for each row execute function kernel.audit_append();

create function kernel.audit_refuse() returns trigger
  language plpgsql
as $$
begin
  raise exception 'The audit trail can only be added to';
end
$$;
create trigger refuse before update or delete or truncate on kernel.audit_line execute function kernel.audit_refuse();

-- The first line whose fingerprint does not fit, or what the head says is missing; nothing when all is well.
create function kernel.audit_verify() returns table (line bigint, fault text)
  language plpgsql stable
as $$
declare
  previous bytea := sha256('the beginning');
  expected bigint := 1;
  l kernel.audit_line;
  head kernel.audit_head;
begin
  select * into head from kernel.audit_head;
  for l in select * from kernel.audit_line where id <= head.lines order by id loop
    if l.id <> expected then
      return query select expected, 'removed';
      return;
    end if;
    previous := kernel.audit_hash(previous, l);
    if previous <> l.hash then
      return query select l.id, 'altered';
      return;
    end if;
    expected := expected + 1;
  end loop;
  if expected <> head.lines + 1 then
    return query select expected, 'removed';
  elsif previous <> head.hash then
    return query select expected - 1, 'altered';
  end if;
end
$$;
