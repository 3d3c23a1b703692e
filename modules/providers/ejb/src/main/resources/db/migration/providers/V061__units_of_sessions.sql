-- Units of service: entered for the past; from delivered sessions once cases exist (P-12). What sessions deliver is said by the module
-- that records them, under the session's own reference; the last that was said holds.
create table providers.session_units (
  reference text     primary key check (reference <> ''),
  area      text     not null check (area in ('NORTH', 'CENTRAL', 'SOUTH')),
  level     smallint not null check (level between 1 and 3),
  on_day    date     not null,
  units     integer  not null check (units >= 0)
);
create index session_units_day on providers.session_units (on_day);

-- Years that begin before this day are those that were entered; it begins a financial year itself.
create table providers.switch_over (
  only_one boolean primary key default true check (only_one),
  version  integer not null default 0,
  from_on  date check (extract(month from from_on) = 4 and extract(day from from_on) = 1)
);
insert into providers.switch_over default values;
