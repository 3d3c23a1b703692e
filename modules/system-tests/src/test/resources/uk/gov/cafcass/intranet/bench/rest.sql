-- What the copied rows need beside them.
select setval(pg_get_serial_sequence('correspondence.request', 'id'), (select max(id) from correspondence.request));
insert into kernel.yearly_number (series, year, last)
select 'correspondence.request', year, max(number) from correspondence.request group by year
on conflict (series, year) do update set last = excluded.last;
insert into kernel.timeline_entry (subject_type, subject_id, at, account_id, what, detail)
select 'correspondence.request', lpad((r.year % 100)::text, 2, '0') || '-' || r.number, r.registered_at + n * interval '2 days', r.owner_id,
       (array['registered', 'acknowledged', 'asked for the information', 'started drafting', 'sent for clearance', 'approved',
              'sent the reply', 'closed'])[n], ''
from correspondence.request r
cross join lateral generate_series(1, case r.state when 'RECEIVED' then 1 when 'ACKNOWLEDGED' then 2 when 'GATHERING' then 3
  when 'DRAFTING' then 4 when 'CLEARANCE' then 5 when 'READY' then 6 when 'SENT' then 7 when 'CLOSED' then 8 else 2 end) n
where not exists (select 1 from kernel.timeline_entry t
  where t.subject_type = 'correspondence.request' and t.subject_id = lpad((r.year % 100)::text, 2, '0') || '-' || r.number);
