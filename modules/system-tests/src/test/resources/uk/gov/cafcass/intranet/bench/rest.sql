-- What the copied rows need beside them.
select setval(pg_get_serial_sequence('correspondence.request', 'id'), (select max(id) from correspondence.request));
insert into correspondence.reference_year (year, last)
select year, max(number) from correspondence.request group by year
on conflict (year) do update set last = excluded.last;
insert into correspondence.timeline_entry (request_id, at, account_id, what, detail)
select r.id, r.registered_at + n * interval '2 days', r.owner_id,
       (array['registered', 'acknowledged', 'asked for the information', 'started drafting', 'sent for clearance', 'approved',
              'sent the reply', 'closed'])[n], ''
from correspondence.request r
cross join lateral generate_series(1, case r.state when 'RECEIVED' then 1 when 'ACKNOWLEDGED' then 2 when 'GATHERING' then 3
  when 'DRAFTING' then 4 when 'CLEARANCE' then 5 when 'READY' then 6 when 'SENT' then 7 when 'CLOSED' then 8 else 2 end) n
where not exists (select 1 from correspondence.timeline_entry t where t.request_id = r.id);
