-- Lets an index give what is nearest first: places are points on a sphere of radius 1, and the chord between two grows with the
-- miles. A trusted extension, so that the owner of the database may create it.
create extension if not exists cube with schema kernel;
