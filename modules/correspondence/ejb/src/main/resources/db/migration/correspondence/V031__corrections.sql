-- A version holds the whole answer, and of a correction after the reply why it was made (G-10).
alter table correspondence.answer_version
  add column see_question integer,
  add column reason       text not null default '';

create table correspondence.answer_version_exemption (
  answer_version_id bigint  not null references correspondence.answer_version (id),
  position          integer not null,
  section           text    not null,
  why               text    not null,
  prejudice         text    not null default '',
  public_interest   text    not null default '',
  primary key (answer_version_id, position)
);

alter table correspondence.question add column corrected_at timestamptz;

-- Rows of their own, so that all those of a request can be read at once; the place is checked at the end, when the old rows are gone.
alter table correspondence.question_exemption
  drop constraint question_exemption_pkey,
  add column id bigint generated always as identity primary key,
  add unique (question_id, position) deferrable initially deferred;
