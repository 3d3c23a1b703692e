-- What happened to a request stands in the kernel's timeline, which all modules share.
insert into kernel.timeline_entry (subject_type, subject_id, at, account_id, what, detail)
select 'correspondence.request', lpad((r.year % 100)::text, 2, '0') || '-' || r.number, t.at, t.account_id, t.what, t.detail
from correspondence.timeline_entry t join correspondence.request r on r.id = t.request_id order by t.id;
drop table correspondence.timeline_entry;
