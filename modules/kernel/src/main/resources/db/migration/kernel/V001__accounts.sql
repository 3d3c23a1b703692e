-- Who works here and how they prove it. Roles are those of domain §1.
create table kernel.team (
  id      bigint generated always as identity primary key,
  version integer not null default 0,
  name    text    not null unique check (name <> '')
);

-- The DFJ areas that a team covers, by their code.
create table kernel.team_dfj_area (
  team_id  bigint not null references kernel.team (id) on delete cascade,
  dfj_area text   not null,
  primary key (team_id, dfj_area)
);

create table kernel.account (
  id              bigint generated always as identity primary key,
  version         integer     not null default 0,
  username        text        not null unique check (username ~ '^[a-z0-9][a-z0-9.-]{1,59}$'),
  name            text        not null check (name <> ''),
  email           text        not null default '',
  password_hash   text,
  team_id         bigint references kernel.team (id),
  active          boolean     not null default true,
  failed_attempts integer     not null default 0,
  locked_until    timestamptz,
  created_at      timestamptz not null default now()
);
create index account_team on kernel.account (team_id);

create table kernel.account_role (
  account_id bigint not null references kernel.account (id) on delete cascade,
  role       text   not null check (role in ('PRACTITIONER', 'SERVICE_MANAGER', 'COMMISSIONER', 'GOVERNANCE',
                                             'INFORMATION_OWNER', 'APPROVER', 'AUDITOR', 'ADMINISTRATOR')),
  primary key (account_id, role)
);

-- The token itself is shown once and never stored.
create table kernel.api_token (
  id           bigint generated always as identity primary key,
  account_id   bigint      not null references kernel.account (id) on delete cascade,
  token_hash   text        not null unique,
  label        text        not null default '',
  created_at   timestamptz not null default now(),
  expires_at   timestamptz not null,
  last_used_at timestamptz
);
create index api_token_account on kernel.api_token (account_id);
