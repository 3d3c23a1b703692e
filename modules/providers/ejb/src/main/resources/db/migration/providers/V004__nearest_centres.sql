-- Where a centre is, as a point on a sphere of radius 1: the index gives the nearest ones first, however many there are, so that only
-- those that are shown are looked at.
alter table providers.centre add column at kernel.cube generated always as (kernel.cube(array[
  cos(radians(latitude)) * cos(radians(longitude)), cos(radians(latitude)) * sin(radians(longitude)), sin(radians(latitude))])) stored;
create index centre_nearest on providers.centre using gist (at);
create index centre_language_centre on providers.centre_language (lower(language), centre_id);
