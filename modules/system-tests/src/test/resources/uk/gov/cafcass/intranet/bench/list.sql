-- Ten thousand lines or so of what is there, one in twenty with another last day; the rest of twenty thousand is new.
with held as (
  select format('%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,%s', o.membership, o.name, c.name, c.address, c.postcode,
           case a.scheme when 'NACCC_SUPPORTED' then 'Supported contact' else 'Supervised contact' end,
           s.waiting_weeks, s.waiting_stated_on, case a.scheme when 'NACCC_SUPPORTED' then 'supported' else 'enhanced' end,
           lower(a.status), a.from_on, a.until_on + case when c.id % 20 = 0 then 7 else 0 end) as line
  from providers.accreditation a
  join providers.centre c on c.id = a.centre_id
  join providers.organisation o on o.id = c.organisation_id
  join providers.service s on s.centre_id = c.id
    and s.kind = case a.scheme when 'NACCC_SUPPORTED' then 'SUPPORTED' else 'SUPERVISED' end
  where a.superseded_at is null and current_date between a.from_on and a.until_on and a.status = 'ACCREDITED'
    and c.name like 'Bench centre %')
select line from held
union all
select format('NEW-%s,New organisation %s,New centre %s,%s New Street,%s 1ZZ,Supported contact,3,%s,supported,accredited,%s,%s',
  n, n, n, n, d.district, current_date, current_date - 10, current_date + 1000)
from generate_series(1, 20000 - (select cast(count(*) as integer) from held)) n
join (select district, row_number() over (order by district) - 1 as nth, count(*) over () as many from kernel.outcode
      where nation = 'ENGLAND' and dfj_area is not null) d on d.nth = n % d.many
