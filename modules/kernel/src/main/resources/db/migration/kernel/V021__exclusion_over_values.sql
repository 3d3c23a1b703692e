-- Lets an exclusion constraint compare plain values beside ranges: one period at a time for each holder. A trusted extension, so
-- that the owner of the database may create it.
create extension if not exists btree_gist with schema kernel;
