-- What every table of a municipality needs, said once: nobody, not even its owner, reads or writes rows of another one.
-- The grants stay with each table, because they differ: most are only added to.
create function tsunagi_protect(municipal regclass) returns void
    language plpgsql as $$
begin
    execute format('alter table %s enable row level security', municipal);
    execute format('alter table %s force row level security', municipal);
    execute format('create policy municipality on %s using (municipality_id = (select tsunagi_municipality())) '
                   'with check (municipality_id = (select tsunagi_municipality()))', municipal);
end $$;
revoke execute on function tsunagi_protect from public;
