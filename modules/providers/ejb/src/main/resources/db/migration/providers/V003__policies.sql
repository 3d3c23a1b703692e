-- What Cafcass had decided about child contact services, and when (P-2). The protocol with NACCC is told of in the Board's paper of
-- 16 April 2010, which reports on the year from 1 April 2009; when it was agreed is not known. The policy was implemented on
-- 24 January 2022; its amendments of 13 July 2022 and 23 February 2024 did not touch who can be used.
create table providers.policy (
  id                            bigint generated always as identity primary key,
  name                          text    not null check (name <> ''),
  in_force_from                 date    not null,
  in_force_until                date,
  committed_counts_for_contract boolean not null,
  constraint policy_period check (in_force_until >= in_force_from),
  constraint policy_one_at_a_time exclude using gist (daterange(in_force_from, in_force_until, '[]') with &&)
);
insert into providers.policy (name, in_force_from, in_force_until, committed_counts_for_contract) values
  ('protocol with NACCC', '2009-04-01', '2022-01-23', true),
  ('child contact centre policy', '2022-01-24', null, false);
