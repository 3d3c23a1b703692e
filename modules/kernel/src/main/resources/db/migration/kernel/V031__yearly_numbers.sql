-- Numbers without gaps, one row for each series and year; whoever takes one locks the row until the end of the transaction.
create table kernel.yearly_number (
  series text    not null check (series <> ''),
  year   integer not null,
  last   integer not null check (last > 0),
  primary key (series, year)
);
