-- A notice names what it is about, and the web module of that says where it is shown. Those told before keep their address.
alter table kernel.notice alter column path drop not null;
alter table kernel.notice add column subject_type text;
alter table kernel.notice add column subject_id text;
alter table kernel.notice add check (
  (path is null and subject_type is not null and subject_id is not null)
  or (path is not null and subject_type is null and subject_id is null));
