-- What members of staff report about providers: a concern about the accreditation standards (P-8), or an organisation that offers
-- contact services without accreditation (P-7). Who reported it is for the commissioning team alone.
create table providers.concern (
  id              bigint generated always as identity primary key,
  version         integer     not null default 0,
  kind            text        not null check (kind in ('STANDARDS', 'UNACCREDITED')),
  state           text        not null check (state in ('RAISED', 'TRIAGED', 'WITH_NACCC', 'CLOSED')),
  organisation_id bigint references providers.organisation (id),
  centre_id       bigint references providers.centre (id),
  about           text        not null check (about <> ''),
  what            text        not null check (what <> ''),
  seen_on         date,
  raised_by       bigint      not null,
  raised_at       timestamptz not null,
  told_naccc_on   date,
  told_naccc      text        not null default '',
  outcome         text        not null default '',
  closed_at       timestamptz,
  -- P-8: not closed before NACCC was alerted.
  constraint concern_closed_after_naccc_was_told check (state not in ('WITH_NACCC', 'CLOSED')
    or (told_naccc_on is not null and told_naccc <> '')),
  constraint concern_closed_with_an_outcome check ((state = 'CLOSED') = (closed_at is not null)
    and (state <> 'CLOSED' or outcome <> '')),
  constraint concern_of_the_register check (kind = 'UNACCREDITED' or organisation_id is not null)
);
comment on column providers.concern.about is 'The organisation and where it is, as the reporter called it or as it stood in the register';
create index concern_open on providers.concern (raised_at, id) where state <> 'CLOSED';
create index concern_organisation on providers.concern (organisation_id);
create index concern_raised_by on providers.concern (raised_by, id);

-- What was done about it; lines are only added.
create table providers.concern_entry (
  id         bigint generated always as identity primary key,
  concern_id bigint      not null references providers.concern (id),
  at         timestamptz not null,
  account_id bigint      not null,
  what       text        not null check (what <> ''),
  detail     text        not null default ''
);
create index concern_entry_concern on providers.concern_entry (concern_id, id);
