-- Accreditations that ended by themselves and of which it was told (P-6), so that it is told once, however often and on however many
-- nodes it is looked for.
create table providers.lapse_told (
  accreditation_id bigint primary key references providers.accreditation (id),
  told_at          timestamptz not null
);
