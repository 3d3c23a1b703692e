-- More people than the sample has, so that lists show several owners. Nobody can sign in as one of them: no password.
insert into kernel.account (username, name, email)
select 'bench.' || n, 'Officer ' || n, 'officer' || n || '@example.org' from generate_series(1, 12) n
on conflict (username) do nothing;
insert into kernel.account_role (account_id, role)
select id, case when username ~ '[1-6]$' then 'GOVERNANCE' else 'INFORMATION_OWNER' end
from kernel.account where username like 'bench.%'
on conflict do nothing;
