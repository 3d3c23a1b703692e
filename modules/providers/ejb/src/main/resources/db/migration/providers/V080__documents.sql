-- Documents of the register: certificates, evidence and whatever else proves what it says. Nothing is deleted: a wrong one is withdrawn
-- with a reason. The content itself is the kernel's document of this fingerprint; no key leaves the schema.
create table providers.document (
  id              bigint generated always as identity primary key,
  organisation_id bigint      not null references providers.organisation (id),
  centre_id       bigint references providers.centre (id),
  kind            text        not null check (kind in ('CERTIFICATE', 'EVIDENCE', 'INSPECTION', 'AGREEMENT', 'OTHER')),
  title           text        not null check (title <> ''),
  dated_on        date,
  file_name       text        not null check (file_name <> ''),
  media_type      text        not null check (media_type <> ''),
  size            bigint      not null check (size > 0),
  sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  added_by        bigint      not null,
  added_at        timestamptz not null,
  withdrawn_by    bigint,
  withdrawn_at    timestamptz,
  withdrawn_why   text,
  constraint document_withdrawn_with_a_reason check (
    (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null)
    and withdrawn_why <> '')
);
comment on column providers.document.centre_id is 'Of which centre it is; null when it is of the organisation as a whole';
-- The same file once for each holder, however many add it at once.
create unique index document_once on providers.document (organisation_id, coalesce(centre_id, 0), sha256) where withdrawn_at is null;
create index document_organisation on providers.document (organisation_id, added_at);
