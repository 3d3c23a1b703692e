-- Attachments have one shape in all modules: a wrong one is withdrawn with a reason and stays.
alter table correspondence.attachment
  add withdrawn_by  bigint,
  add withdrawn_at  timestamptz,
  add withdrawn_why text,
  add constraint attachment_withdrawn_with_a_reason check (
    (withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null)
    and withdrawn_why <> '');
