-- The last number given in each calendar year of receipt; its row is the queue in which registrations wait for theirs, so that
-- there are no gaps.
create table correspondence.reference_year (
  year integer primary key check (year between 2000 and 2099),
  last integer not null check (last > 0)
);

create table correspondence.request (
  id                bigint generated always as identity primary key,
  version           integer     not null default 0,
  year              integer     not null,
  number            integer     not null check (number > 0),
  kind              text        not null check (kind in ('FOI', 'EIR')),
  channel           text        not null check (channel in ('EMAIL', 'LETTER', 'WEB_FORM', 'SPOKEN')),
  requester_name    text        not null default '',
  requester_email   text        not null default '',
  requester_address text        not null default '',
  subject           text        not null check (subject <> ''),
  text              text        not null,
  sent_on           date        not null,
  received_on       date        not null,
  due_on            date        not null,
  state             text        not null check (state in ('RECEIVED', 'ACKNOWLEDGED', 'GATHERING', 'DRAFTING', 'CLEARANCE',
                                                          'READY', 'SENT', 'CLOSED', 'WITHDRAWN')),
  owner_id          bigint      not null,
  outcome           text,
  replied_on        date,
  late_reason       text,
  registered_at     timestamptz not null,
  unique (year, number),
  check (received_on >= sent_on),
  check (replied_on is null or replied_on >= received_on)
);
create index request_open_due on correspondence.request (due_on, id) where state not in ('CLOSED', 'WITHDRAWN');
create index request_due on correspondence.request (due_on, id);
create index request_reference on correspondence.request ((year * 1000000 + number), id);
create index request_received on correspondence.request (received_on, id);
create index request_owner on correspondence.request (owner_id, due_on, id);
create index request_state on correspondence.request (state, due_on, id);

create table correspondence.question (
  id          bigint generated always as identity primary key,
  version     integer not null default 0,
  request_id  bigint  not null references correspondence.request (id),
  number      integer not null check (number > 0),
  label       text    not null default '',
  text        text    not null check (text <> ''),
  owner_id    bigint,
  answer_html text    not null default '',
  outcome     text check (outcome in ('GIVEN_IN_FULL', 'GIVEN_IN_PART', 'REFUSED', 'NOT_HELD', 'NEITHER_CONFIRMED_NOR_DENIED',
                                      'ALREADY_ACCESSIBLE', 'TO_BE_PUBLISHED', 'SEE_ANSWER')),
  see_question integer,
  answered_by bigint,
  answered_at timestamptz,
  unique (request_id, number)
);
create index question_owner on correspondence.question (owner_id, request_id);

create table correspondence.question_exemption (
  question_id     bigint  not null references correspondence.question (id),
  position        integer not null,
  section         text    not null,
  why             text    not null,
  prejudice       text    not null default '',
  public_interest text    not null default '',
  primary key (question_id, position)
);

-- Every answer ever saved, so that a correction keeps both versions and it can be told who drafted.
create table correspondence.answer_version (
  id          bigint generated always as identity primary key,
  question_id bigint      not null references correspondence.question (id),
  version     integer     not null,
  answer_html text        not null,
  outcome     text        not null,
  saved_by    bigint      not null,
  saved_at    timestamptz not null,
  unique (question_id, version)
);

create table correspondence.timeline_entry (
  id         bigint generated always as identity primary key,
  request_id bigint      not null references correspondence.request (id),
  at         timestamptz not null,
  account_id bigint      not null,
  what       text        not null,
  detail     text        not null default ''
);
create index timeline_entry_request on correspondence.timeline_entry (request_id, id);

create table correspondence.attachment (
  id         bigint generated always as identity primary key,
  request_id bigint      not null references correspondence.request (id),
  sha256     text        not null,
  file_name  text        not null,
  media_type text        not null,
  size       bigint      not null,
  added_by   bigint      not null,
  added_at   timestamptz not null
);
create index attachment_request on correspondence.attachment (request_id, id);

-- The reply as it was sent; never made again.
create table correspondence.letter (
  request_id  bigint      primary key references correspondence.request (id),
  dated       date        not null,
  text        text        not null,
  pdf_sha256  text        not null,
  docx_sha256 text        not null,
  sent_by     bigint      not null,
  sent_at     timestamptz not null
);

-- What full-text search reads: subject first, then the text as it came, the questions and the answers.
create table correspondence.request_search (
  request_id bigint   primary key references correspondence.request (id),
  document   text     not null,
  search     tsvector not null
);
create index request_search_search on correspondence.request_search using gin (search);
