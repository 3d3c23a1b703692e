-- Which columns of a list somebody chose to see, in the order of the list; none of a list that is shown as usual.
create table kernel.list_columns (
  account_id bigint not null references kernel.account on delete cascade,
  list       text   not null check (list ~ '^[a-z][a-z0-9-]{0,49}$'),
  columns    text[] not null check (cardinality(columns) between 0 and 50),
  primary key (account_id, list)
);
