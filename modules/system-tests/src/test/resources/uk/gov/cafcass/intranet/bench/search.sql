-- As the intranet fills it, for one request, in RequestSearch.
insert into correspondence.request_search (request_id, document, search)
select r.id, d.document,
       setweight(to_tsvector('english', r.subject), 'A') || setweight(to_tsvector('english', left(d.document, 300000)), 'B')
from correspondence.request r
cross join lateral (
  select r.text || coalesce(string_agg(
      E'\n' || q.text || E'\n' || regexp_replace(q.answer_html, '<[^>]*>', ' ', 'g'), '' order by q.number), '') as document
  from correspondence.question q where q.request_id = r.id) d
on conflict (request_id) do nothing;
