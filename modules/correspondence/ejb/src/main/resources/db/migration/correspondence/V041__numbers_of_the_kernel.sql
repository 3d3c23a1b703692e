-- The numbers of requests are counted by the kernel, for all modules in one way.
insert into kernel.yearly_number (series, year, last)
select 'correspondence.request', year, last from correspondence.reference_year where last > 0;
drop table correspondence.reference_year;
