-- People sort requests by kind, state and subject too. Where many are the same the due day follows, as it does when somebody chooses a
-- heading of the list in its usual order; the state has such an index already.
create index request_kind on correspondence.request (kind, due_on, id);
create index request_subject on correspondence.request (left(lower(subject), 100), id);
