-- Bank holidays as data, for the government proclaims and moves them late (G-2). One line for a day and a division.
create table kernel.bank_holiday (
  id        bigint  generated always as identity primary key,
  version   integer not null default 0,
  day       date    not null,
  division  text    not null check (division in ('ENGLAND_AND_WALES', 'SCOTLAND', 'NORTHERN_IRELAND')),
  name      text    not null check (name <> ''),
  edited_by text,
  edited_at timestamptz,
  constraint bank_holiday_once unique (day, division)
);

-- Which state of the list is the present one. Nodes keep the list in memory and read this one row to know whether it still
-- holds. The number comes from a sequence, which a rollback does not turn back: it never stands for two different lists.
create sequence kernel.calendar_change;
create table kernel.calendar_version (
  only_one boolean primary key default true check (only_one),
  version  bigint  not null
);
insert into kernel.calendar_version values (true, nextval('kernel.calendar_change'));

-- A trigger, so that no way of changing the list can be forgotten: a line corrected by hand in the database counts too.
create function kernel.calendar_changed() returns trigger
  language plpgsql
as $$
begin
  update kernel.calendar_version set version = nextval('kernel.calendar_change');
  return null;
end
$$;
create trigger calendar_changed after insert or update or delete or truncate on kernel.bank_holiday
  for each statement execute function kernel.calendar_changed();
