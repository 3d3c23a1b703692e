-- Accreditation in two dimensions (P-1): from_on to until_on, both included, is when it was true; recorded_at to superseded_at is
-- when we knew it. A row is never changed but for being superseded, once; a correction supersedes it and adds another.
create table providers.accreditation (
  id              bigint generated always as identity primary key,
  organisation_id bigint      not null references providers.organisation (id),
  centre_id       bigint references providers.centre (id),
  scheme          text        not null check (scheme in ('NACCC_SUPPORTED', 'NACCC_ENHANCED', 'RESPECT', 'MEDIATION')),
  status          text        not null check (status in ('ACCREDITED', 'COMMITTED', 'SUSPENDED', 'LAPSED')),
  from_on         date        not null,
  until_on        date,
  evidence        text        not null default '',
  recorded_at     timestamptz not null,
  recorded_by     bigint      not null,
  why             text        not null default '',
  superseded_at   timestamptz,
  superseded_by   bigint,
  superseded_why  text,
  constraint accreditation_period check (until_on >= from_on),
  constraint accreditation_known_for_a_while check (superseded_at > recorded_at),
  constraint accreditation_superseded_by_somebody check (
    (superseded_at is null) = (superseded_by is null) and (superseded_at is null) = (superseded_why is null)),
  -- At no moment do we know of two periods of one scheme that overlap, for one holder.
  constraint accreditation_one_at_a_time exclude using gist (
    organisation_id with =, coalesce(centre_id, 0) with =, scheme with =,
    daterange(from_on, until_on, '[]') with &&, tstzrange(recorded_at, superseded_at) with &&)
);
comment on column providers.accreditation.centre_id is 'Null for the organisation as a whole';
create index accreditation_known_now on providers.accreditation (organisation_id, scheme, from_on) where superseded_at is null;
create index accreditation_ends on providers.accreditation (until_on) where superseded_at is null;

-- What was known stays known, however the table is written to; and nothing is recorded as if it had been known before the last
-- thing that was, for otherwise an answer of then would change.
create function providers.accreditation_keeps_its_past() returns trigger
  language plpgsql
as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'What was known of accreditation % stays: supersede it', old.id;
  end if;
  if tg_op = 'UPDATE' and (old.superseded_at is not null or new.superseded_at is null
      or to_jsonb(new) - array['superseded_at', 'superseded_by', 'superseded_why']
        <> to_jsonb(old) - array['superseded_at', 'superseded_by', 'superseded_why']) then
    raise exception 'What was known of accreditation % stays: supersede it and add another', old.id;
  end if;
  if exists (select 1 from providers.accreditation a where a.organisation_id = new.organisation_id and a.id <> new.id
      and greatest(a.recorded_at, a.superseded_at) > coalesce(new.superseded_at, new.recorded_at)) then
    raise exception 'Something later is known of organisation % already', new.organisation_id;
  end if;
  return new;
end
$$;
create trigger accreditation_keeps_its_past before insert or update or delete on providers.accreditation
  for each row execute function providers.accreditation_keeps_its_past();
