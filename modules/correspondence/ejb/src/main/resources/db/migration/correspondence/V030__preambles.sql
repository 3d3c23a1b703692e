-- What the requester wrote before a question and the letter repeats above it; such as the passage that is asked about.
alter table correspondence.question add column preamble text not null default '';
