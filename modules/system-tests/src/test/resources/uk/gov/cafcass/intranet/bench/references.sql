(select year, number from correspondence.request where state not in ('CLOSED', 'WITHDRAWN') order by id % 97, id limit 100)
union all
(select year, number from correspondence.request where state = 'CLOSED' order by id % 997, id limit 100)
