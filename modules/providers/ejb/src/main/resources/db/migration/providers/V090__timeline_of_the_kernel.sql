-- What was done about a concern stands in the kernel's timeline, which all modules share.
insert into kernel.timeline_entry (subject_type, subject_id, at, account_id, what, detail)
select 'providers.concern', concern_id::text, at, account_id, what, detail from providers.concern_entry order by id;
drop table providers.concern_entry;
