-- The words of a request stay in its row: elsewhere, each look at one costs five pages, which the planner does not reckon with, so
-- that it read row by row what it should have taken from the index. Rows written before move when they are next indexed.
alter table correspondence.request_search alter column search set storage main;
