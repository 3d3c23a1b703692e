-- A financial year, held while one of its figures is written, so that two people do so one after the other (A-2).
create table providers.figure_year (
  financial_year smallint primary key check (financial_year between 2001 and 2098),
  units_version  integer  not null default 0
);
comment on column providers.figure_year.units_version is 'The units of a year are entered as one table, which has one version';

-- For the contracts that end soon.
create index contract_until on providers.contract (until_on);
create index framework_days on providers.framework using gist (daterange(from_on, until_on, '[]'));
create index framework_until on providers.framework (until_on);
