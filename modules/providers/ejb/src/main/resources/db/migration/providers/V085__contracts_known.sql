-- When the commissioning team looks at a contract with its provider again.
alter table providers.contract
  add column review_on date,
  add constraint contract_reviewed_while_it_runs check (review_on between from_on and until_on);
create index contract_review on providers.contract (review_on) where review_on is not null;

-- Contracts in two dimensions (P-1). The tables framework, contract and unit_price say what we hold true now; beside each stands what we
-- ever held true, from when to when. A row is never changed but for being superseded, once.
create function providers.known_stays_known() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'DELETE' or old.superseded_at is not null or new.superseded_at is null
      or to_jsonb(new) - array['superseded_at', 'superseded_by', 'superseded_why']
        <> to_jsonb(old) - array['superseded_at', 'superseded_by', 'superseded_why'] then
    raise exception 'What was known of % % stays: supersede it and add another', tg_table_name, old.id;
  end if;
  return new;
end
$$;

do $$
declare
  kept text;
begin
  foreach kept in array array['framework', 'contract', 'unit_price'] loop
    execute format($table$
      create table providers.%1$s_known (
        like providers.%1$s,
        recorded_at    timestamptz not null,
        recorded_by    bigint      not null,
        why            text        not null,
        superseded_at  timestamptz,
        superseded_by  bigint,
        superseded_why text,
        primary key (id, version),
        constraint %1$s_known_for_a_while check (superseded_at > recorded_at),
        constraint %1$s_superseded_by_somebody check (
          (superseded_at is null) = (superseded_by is null) and (superseded_at is null) = (superseded_why is null)),
        constraint %1$s_known_one_at_a_time exclude using gist (id with =, tstzrange(recorded_at, superseded_at) with &&)
      )$table$, kept);
    execute format(
      'create trigger %1$s_known_stays_known before update or delete on providers.%1$s_known
         for each row execute function providers.known_stays_known()', kept);
    execute format(
      'insert into providers.%1$s_known select one.*, now(), 0, ''Entered before its history was kept'' from providers.%1$s one', kept);
  end loop;
end
$$;
create index framework_known_organisation on providers.framework_known (organisation_id);
create index contract_known_framework on providers.contract_known (framework_id);
create index unit_price_known_contract on providers.unit_price_known (contract_id);
