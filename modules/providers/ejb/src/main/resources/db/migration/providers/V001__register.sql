-- The register of providers (domain §3): organisation, centre, service. Nothing is deleted; what ended has a day on which it did.
create table providers.organisation (
  id           bigint generated always as identity primary key,
  version      integer not null default 0,
  name         text    not null check (name <> ''),
  third_sector boolean not null,
  membership   text    not null default '',
  website      text    not null default ''
);
create unique index organisation_name on providers.organisation (lower(name));
create unique index organisation_membership on providers.organisation (membership) where membership <> '';
comment on column providers.organisation.membership is 'The number in NACCC''s register; empty when it has none';

-- dfj_area is a code of the kernel's; no key leaves the schema.
create table providers.centre (
  id              bigint generated always as identity primary key,
  version         integer          not null default 0,
  organisation_id bigint           not null references providers.organisation (id),
  name            text             not null check (name <> ''),
  address         text             not null check (address <> ''),
  postcode        text             not null check (postcode ~ '^[A-Z0-9]{2,4} [0-9][A-Z]{2}$'),
  district        text             not null,
  latitude        double precision not null check (latitude between -90 and 90),
  longitude       double precision not null check (longitude between -180 and 180),
  position_from   text             not null check (position_from in ('TYPED', 'DISTRICT')),
  dfj_area        text,
  dfj_area_chosen boolean          not null default false,
  closed_on       date,
  edited_at       timestamptz      not null
);
create unique index centre_name on providers.centre (organisation_id, lower(name));
create index centre_dfj_area on providers.centre (dfj_area);
comment on column providers.centre.closed_on is 'The first day on which it offers nothing any more';

create table providers.centre_access (
  centre_id bigint not null references providers.centre (id),
  feature   text   not null check (feature in ('STEP_FREE', 'ACCESSIBLE_TOILET', 'ACCESSIBLE_PARKING', 'HEARING_LOOP',
                                               'SIGN_LANGUAGE', 'QUIET_ROOM')),
  primary key (centre_id, feature)
);

create table providers.centre_language (
  centre_id bigint not null references providers.centre (id),
  language  text   not null check (language <> ''),
  primary key (centre_id, language)
);

create table providers.service (
  id                bigint generated always as identity primary key,
  version           integer not null default 0,
  centre_id         bigint  not null references providers.centre (id),
  kind              text    not null check (kind in ('SUPPORTED', 'SUPERVISED', 'CCI', 'PIP', 'DV_PROGRAMME',
                                                     'MEDIATION_ASSESSMENT', 'HANDOVER', 'INDIRECT')),
  setting           text    not null check (setting in ('CENTRE', 'COMMUNITY')),
  opening_hours     text    not null default '',
  capacity          integer check (capacity > 0),
  waiting_weeks     integer check (waiting_weeks >= 0),
  waiting_stated_on date,
  withdrawn_on      date,
  constraint service_once unique (centre_id, kind, setting),
  constraint service_wait_has_its_day check ((waiting_weeks is null) = (waiting_stated_on is null))
);
create index service_kind on providers.service (kind, centre_id);
comment on column providers.service.withdrawn_on is 'The first day on which the centre does not offer it any more';

create table providers.contact (
  id              bigint generated always as identity primary key,
  version         integer not null default 0,
  organisation_id bigint  not null references providers.organisation (id),
  centre_id       bigint references providers.centre (id),
  name            text    not null check (name <> ''),
  job             text    not null default '',
  email           text    not null default '',
  telephone       text    not null default ''
);
create index contact_organisation on providers.contact (organisation_id);

create table providers.note (
  id              bigint generated always as identity primary key,
  organisation_id bigint      not null references providers.organisation (id),
  centre_id       bigint references providers.centre (id),
  written_at      timestamptz not null,
  written_by      bigint      not null,
  text            text        not null check (text <> '')
);
create index note_organisation on providers.note (organisation_id, id);
