-- A line that was put behind the head of the chain, with its guards switched off, shows too. The function is stable: head and
-- lines are read as of one moment, so a line that is being appended meanwhile is not seen without its head.
create or replace function kernel.audit_verify() returns table (line bigint, fault text)
  language plpgsql stable
as $$
declare
  previous bytea := sha256('the beginning');
  expected bigint := 1;
  l kernel.audit_line;
  head kernel.audit_head;
begin
  select * into head from kernel.audit_head;
  for l in select * from kernel.audit_line order by id loop
    if l.id <> expected then
      return query select expected, 'removed';
      return;
    end if;
    if l.id > head.lines then
      return query select l.id, 'added';
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
