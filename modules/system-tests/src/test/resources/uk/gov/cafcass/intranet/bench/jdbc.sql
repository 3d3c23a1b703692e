-- open
select r.year, r.number, r.subject, r.kind, r.state, r.received_on, r.due_on, a.name, r.outcome, r.replied_on
from correspondence.request r join kernel.account a on a.id = r.owner_id
where r.state not in ('CLOSED', 'WITHDRAWN') order by r.due_on, r.id limit 50
-- open-found
select count(*) from (select 1 from correspondence.request where state not in ('CLOSED', 'WITHDRAWN') limit 1001) found
-- request
select r.*, a.name from correspondence.request r join kernel.account a on a.id = r.owner_id where r.year = ? and r.number = ?
-- questions
select q.*, a.name, e.* from correspondence.request r join correspondence.question q on q.request_id = r.id
left join kernel.account a on a.id = q.owner_id left join correspondence.question_exemption e on e.question_id = q.id
where r.year = ? and r.number = ? order by q.number, e.position
-- timeline
select t.*, a.name from correspondence.request r join kernel.timeline_entry t
on t.subject_type = 'correspondence.request' and t.subject_id = lpad((r.year % 100)::text, 2, '0') || '-' || r.number
join kernel.account a on a.id = t.account_id where r.year = ? and r.number = ? order by t.id
-- attachments
select f.* from correspondence.request r join correspondence.attachment f on f.request_id = r.id
where r.year = ? and r.number = ? order by f.id
-- plan-anew
set plan_cache_mode = force_custom_plan
-- search
with found as (
  select s.request_id, ts_rank(s.search, websearch_to_tsquery('english', ?)) as rank
  from correspondence.request_search s where s.search @@ websearch_to_tsquery('english', ?) order by s.request_id desc limit 201),
best as (select * from found order by rank desc, request_id desc limit 10)
select r.year, r.number, r.subject, r.state, r.due_on, a.name,
       ts_headline('english', left(s.document, 20000), websearch_to_tsquery('english', ?), 'MaxFragments=2, MaxWords=24, MinWords=10'),
       (select count(*) from found)
from best join correspondence.request r on r.id = best.request_id join kernel.account a on a.id = r.owner_id
join correspondence.request_search s on s.request_id = r.id
order by best.rank desc, r.id desc
-- plan-once
set plan_cache_mode = auto
-- next-number
insert into kernel.yearly_number as y (series, year, last) values ('correspondence.request', extract(year from current_date)::int, 1)
on conflict (series, year) do update set last = y.last + 1 returning last
-- insert-request
insert into correspondence.request (year, number, kind, channel, subject, text, sent_on, received_on, due_on, state, owner_id, registered_at)
select y.year, y.last, 'FOI', 'EMAIL', ?, 'Under the Act I ask for the following. 1. How many? 2. What was paid? 3. To whom?',
       current_date, current_date, current_date + 28, 'RECEIVED', (select min(id) from kernel.account), now()
from kernel.yearly_number y where y.series = 'correspondence.request' and y.year = extract(year from current_date)::int returning id
-- insert-question
insert into correspondence.question (request_id, number, text)
values (currval(pg_get_serial_sequence('correspondence.request', 'id')), ?, 'How many children were seen in each year?') returning id
-- insert-entry
insert into kernel.timeline_entry (subject_type, subject_id, at, account_id, what, detail)
select 'correspondence.request', lpad((r.year % 100)::text, 2, '0') || '-' || r.number, now(), (select min(id) from kernel.account), 'registered', ''
from correspondence.request r where r.id = (select currval(pg_get_serial_sequence('correspondence.request', 'id'))) returning id
-- insert-search
insert into correspondence.request_search (request_id, document, search)
select r.id, d.document, setweight(to_tsvector('english', r.subject), 'A') || setweight(to_tsvector('english', d.document), 'B')
from correspondence.request r cross join lateral (
  select r.text || string_agg(q.text, E'\n' order by q.number) as document from correspondence.question q where q.request_id = r.id) d
/* As a query of its own: a sequence's value is volatile, and would be asked for at each row of the table. */
where r.id = (select currval(pg_get_serial_sequence('correspondence.request', 'id'))) returning request_id
-- nearest
with near as (
  select c.*, s.kind, s.setting, s.opening_hours, s.capacity, s.waiting_weeks, s.waiting_stated_on,
         c.at operator(kernel.<->) kernel.cube(cast(? as float8[])) as chord
  from providers.centre c join providers.service s on s.centre_id = c.id
  where s.kind = 'SUPERVISED' and exists (
    select 1 from providers.accreditation a where a.organisation_id = c.organisation_id and a.centre_id = c.id
      and a.scheme = 'NACCC_ENHANCED' and a.superseded_at is null and a.status = 'ACCREDITED'
      and current_date between a.from_on and a.until_on)
  order by c.at operator(kernel.<->) kernel.cube(cast(? as float8[])) limit ?)
select near.*, o.name, p.telephone,
       (select string_agg(language, ' ') from providers.centre_language l where l.centre_id = near.id), a.*
from near join providers.organisation o on o.id = near.organisation_id
join providers.accreditation a on a.organisation_id = near.organisation_id and a.superseded_at is null
left join providers.contact p on p.centre_id = near.id
-- paper-contracts
select area, count(*) from providers.contract where daterange(from_on, until_on, '[]') && daterange(cast(? as date), cast(? as date), '[]')
group by area
-- paper-grants
select kind, area, count(*), sum(amount) from providers.grant_award where financial_year = ? group by kind, area
-- paper-budget
select * from providers.budget_line where financial_year = ?
-- paper-units
select * from providers.units_delivered where financial_year = ?
-- paper-volumes
select * from providers.activity_volume where financial_year = ?
-- paper-sections
select * from providers.board_paper_section where financial_year = ?
-- paper-forecasts
select * from providers.forecast where financial_year = ?
-- country
select c.dfj_area, c.name, c.address, c.postcode, s.kind, s.setting, s.opening_hours, s.waiting_weeks, s.waiting_stated_on, o.name, p.telephone,
       (select string_agg(language, ' ') from providers.centre_language l where l.centre_id = c.id)
from providers.service s join providers.centre c on c.id = s.centre_id join providers.organisation o on o.id = c.organisation_id
left join providers.contact p on p.centre_id = c.id
where exists (select 1 from providers.accreditation a where a.organisation_id = c.organisation_id and a.superseded_at is null
  and a.status = 'ACCREDITED' and current_date between a.from_on and a.until_on)
-- organisations
select * from providers.organisation
-- centres
select * from providers.centre
-- services
select * from providers.service
-- accreditations
select * from providers.accreditation where superseded_at is null
