-- Two centres to an organisation, somewhere in or about a district of England.
insert into providers.organisation (name, third_sector, membership, website)
select 'Bench organisation ' || n, true, 'BENCH-' || n, '' from generate_series(0, :centres / 2 - 1) n;

with spot as (
  select district, latitude, longitude, dfj_area, row_number() over (order by md5(district)) - 1 as nth, count(*) over () as many
  from kernel.outcode where nation = 'ENGLAND' and dfj_area is not null)
insert into providers.centre (organisation_id, name, address, postcode, district, latitude, longitude, position_from, dfj_area, edited_at)
select o.id, 'Bench centre ' || n, n || ' Bench Street', s.district || ' 1ZZ', s.district,
       s.latitude + (n % 7 - 3) * 0.004, s.longitude + (n % 5 - 2) * 0.006, 'DISTRICT', s.dfj_area, now()
from generate_series(1, :centres) n
join spot s on s.nth = n % s.many
join providers.organisation o on o.membership = 'BENCH-' || (n % (:centres / 2));

insert into providers.service (centre_id, kind, setting, opening_hours, capacity, waiting_weeks, waiting_stated_on)
select c.id, kind, 'CENTRE', 'Saturday, 10am to 4pm', 6, c.id % 20, current_date - cast(c.id % 50 as integer)
from providers.centre c cross join unnest(array ['SUPPORTED', 'SUPERVISED', 'CCI']) kind
where c.name like 'Bench centre %' and (kind <> 'CCI' or c.id % 3 = 0);

insert into providers.contact (organisation_id, centre_id, name, telephone)
select organisation_id, id, 'A coordinator', '01632 960 001' from providers.centre where name like 'Bench centre %';

insert into providers.centre_language (centre_id, language)
select id, (array ['Polish', 'Urdu', 'Welsh', 'Punjabi'])[1 + id % 4] from providers.centre where name like 'Bench centre %' and id % 2 = 0;

-- Six terms of three years under each of two schemes, the last of which holds today or, for one in twelve, is a suspension.
insert into providers.accreditation (organisation_id, centre_id, scheme, status, from_on, until_on, recorded_at, recorded_by)
select c.organisation_id, c.id, scheme, case when term = 0 and c.id % 12 = 0 then 'SUSPENDED' else 'ACCREDITED' end,
       first, first + 1094, first - interval '9 days', (select min(id) from kernel.account)
from providers.centre c
cross join unnest(array ['NACCC_SUPPORTED', 'NACCC_ENHANCED']) scheme
cross join generate_series(0, 5) term
cross join lateral (select current_date - cast(30 + c.id * 53 % 1000 + term * 1095 as integer) as first) at
where c.name like 'Bench centre %'
order by first, c.id;
