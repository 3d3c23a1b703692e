-- Whoever cannot look a centre up says in words which one they mean.
alter table providers.concern drop constraint concern_of_the_register;
