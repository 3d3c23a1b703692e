-- What is commissioned, for how much, and what came of it (P-5, P-12, P-14). Amounts are in pounds, exact; a financial year is the
-- calendar year in which it begins; days are both included. What people correct has a version.

-- The three-year agreement with a provider [002 §9].
create table providers.framework (
  id              bigint generated always as identity primary key,
  version         integer not null default 0,
  organisation_id bigint  not null references providers.organisation (id),
  reference       text    not null check (reference <> ''),
  from_on         date    not null,
  until_on        date    not null,
  constraint framework_period check (until_on >= from_on),
  constraint framework_three_years check (until_on < from_on + interval '3 years'),
  -- for the contracts, which carry its period
  constraint framework_and_period unique (id, from_on, until_on)
);
create unique index framework_reference on providers.framework (lower(reference));
create index framework_organisation on providers.framework (organisation_id);

-- A contract carries the period of its framework, and so no change of either can let it out of there.
create table providers.contract (
  id              bigint generated always as identity primary key,
  version         integer        not null default 0,
  framework_id    bigint         not null,
  framework_from  date           not null,
  framework_until date           not null,
  area            text           not null check (area in ('NORTH', 'CENTRAL', 'SOUTH')),
  dfj_areas       text[]         not null default '{}',
  services        text[]         not null check (cardinality(services) > 0 and services <@ array [
    'SUPPORTED', 'SUPERVISED', 'CCI', 'PIP', 'DV_PROGRAMME', 'MEDIATION_ASSESSMENT', 'HANDOVER', 'INDIRECT']),
  from_on         date           not null,
  until_on        date           not null,
  annual_value    numeric(14, 2) not null check (annual_value >= 0),
  equality        text           not null default '',
  access          text           not null default '',
  languages       text[]         not null default '{}',
  constraint contract_framework foreign key (framework_id, framework_from, framework_until)
    references providers.framework (id, from_on, until_on) on update cascade,
  constraint contract_period check (until_on >= from_on),
  constraint contract_within_framework check (from_on >= framework_from and until_on <= framework_until),
  constraint contract_and_period unique (id, from_on, until_on)
);
comment on column providers.contract.dfj_areas is 'Codes of the kernel''s; none for the whole area';
create index contract_framework_id on providers.contract (framework_id);
create index contract_days on providers.contract using gist (daterange(from_on, until_on, '[]'));

create table providers.unit_price (
  id             bigint generated always as identity primary key,
  version        integer        not null default 0,
  contract_id    bigint         not null,
  contract_from  date           not null,
  contract_until date           not null,
  level          smallint       not null check (level between 1 and 3),
  price          numeric(14, 2) not null check (price >= 0),
  from_on        date           not null,
  until_on       date,
  constraint unit_price_contract foreign key (contract_id, contract_from, contract_until)
    references providers.contract (id, from_on, until_on) on update cascade,
  constraint unit_price_period check (until_on >= from_on),
  constraint unit_price_within_contract check (
    from_on between contract_from and contract_until and coalesce(until_on, contract_until) <= contract_until),
  constraint unit_price_one_at_a_time exclude using gist (
    contract_id with =, level with =, daterange(from_on, until_on, '[]') with &&)
);
comment on column providers.unit_price.until_on is 'Null for the end of the contract';

create function providers.total(amounts numeric[]) returns numeric
  language sql immutable parallel safe
  return (select coalesce(sum(amount), 0) from unnest(amounts) amount);

create table providers.grant_award (
  id              bigint generated always as identity primary key,
  version         integer         not null default 0,
  organisation_id bigint          not null references providers.organisation (id),
  kind            text            not null check (kind in ('SUPPORTED_CONTACT', 'PIP', 'DV')),
  area            text check (area in ('NORTH', 'CENTRAL', 'SOUTH')),
  financial_year  smallint        not null check (financial_year between 2001 and 2098),
  amount          numeric(14, 2)  not null check (amount >= 0),
  conditions      text            not null default '',
  paid_on         date[]          not null default '{}',
  paid            numeric(14, 2)[] not null default '{}',
  constraint grant_award_area check (area is not null or kind <> 'SUPPORTED_CONTACT'),
  constraint grant_award_payments check (cardinality(paid_on) = cardinality(paid) and 0 <= all (paid)),
  constraint grant_award_paid_in_full check (cardinality(paid) = 0 or providers.total(paid) = amount)
);
comment on column providers.grant_award.area is 'Null for one that is not for one area alone';
create index grant_award_year on providers.grant_award (financial_year, kind, area);
create index grant_award_organisation on providers.grant_award (organisation_id);

create table providers.budget_line (
  id             bigint generated always as identity primary key,
  version        integer        not null default 0,
  financial_year smallint       not null check (financial_year between 2001 and 2098),
  source         text           not null check (source in ('CONTACT_SERVICES', 'CONTACT_ACTIVITIES', 'GRANT_IN_AID')),
  name           text           not null check (name <> ''),
  budget         numeric(14, 2) not null check (budget >= 0),
  spent          numeric(14, 2) check (spent >= 0)
);
comment on column providers.budget_line.spent is 'Null while it is not known';
create unique index budget_line_once on providers.budget_line (financial_year, source, lower(name));

create table providers.units_delivered (
  id             bigint generated always as identity primary key,
  version        integer  not null default 0,
  financial_year smallint not null check (financial_year between 2001 and 2098),
  area           text     not null check (area in ('NORTH', 'CENTRAL', 'SOUTH')),
  level          smallint not null check (level between 1 and 3),
  units          integer  not null check (units >= 0),
  constraint units_delivered_once unique (financial_year, area, level)
);

create table providers.activity_volume (
  id             bigint generated always as identity primary key,
  version        integer  not null default 0,
  financial_year smallint not null check (financial_year between 2001 and 2098),
  activity       text     not null check (activity in ('PIP', 'DV_PROGRAMME', 'MEDIATION_ASSESSMENT')),
  volume         integer  not null check (volume >= 0),
  constraint activity_volume_once unique (financial_year, activity)
);

create table providers.forecast (
  id             bigint generated always as identity primary key,
  version        integer        not null default 0,
  financial_year smallint       not null check (financial_year between 2001 and 2098),
  source         text           not null check (source in ('CONTACT_SERVICES', 'CONTACT_ACTIVITIES', 'GRANT_IN_AID')),
  amount         numeric(14, 2) not null check (amount >= 0),
  constraint forecast_once unique (financial_year, source)
);
comment on column providers.forecast.financial_year is 'The year that is forecast, not the one in which it was done';

-- The paper for the Board (P-14). Its tables are counted from the records above each time; its words are kept here, every version.
create table providers.board_paper (
  id             bigint generated always as identity primary key,
  version        integer  not null default 0,
  financial_year smallint not null unique check (financial_year between 2001 and 2098),
  meeting_on     date,
  prepared_by    text     not null default '',
  prepared_on    date,
  printed_total  numeric(14, 2) check (printed_total >= 0)
);
comment on column providers.board_paper.printed_total is 'The total that the paper showed when it was printed, if that is known';

create table providers.board_paper_section (
  financial_year smallint    not null check (financial_year between 2001 and 2098),
  section        smallint    not null check (section between 1 and 9),
  version        integer     not null check (version > 0),
  text           text        not null,
  written_by     bigint      not null,
  written_at     timestamptz not null,
  primary key (financial_year, section, version)
);
