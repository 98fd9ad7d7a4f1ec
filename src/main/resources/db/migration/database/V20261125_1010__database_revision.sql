-- The program keeps reference data of each municipality in its memory (Remembered). This number says for how long: a
-- transaction learns it when it begins, and every change of a remembered table makes it another one in its own transaction.
create table municipality_revision (
    municipality_id uuid   not null default tsunagi_municipality(),
    revision        bigint not null default 1,
    primary key (municipality_id)
);
select tsunagi_protect('municipality_revision');
grant select, insert, update on municipality_revision to tsunagi_app;
comment on table municipality_revision is '決まりの版: 設定・窓口・職員名などが変わるたびに増える番号';

-- Whoever stands above the municipalities, such as a migration, may have changed any of them.
create function tsunagi_revised() returns trigger
    language plpgsql as $$
begin
    if tsunagi_municipality() is null then
        update municipality_revision set revision = revision + 1;
    else
        insert into municipality_revision as r (revision) values (1)
        on conflict (municipality_id) do update set revision = r.revision + 1;
    end if;
    return null;
end $$;

create function tsunagi_remembered(municipal regclass) returns void
    language plpgsql as $$
begin
    execute format('create trigger remembered after insert or update or delete on %s '
                   'for each statement execute function tsunagi_revised()', municipal);
end $$;
revoke execute on function tsunagi_remembered from public;

-- Begins a municipal transaction, and says which revision it works with.
create function tsunagi_bind(municipality text, staff text, moment text) returns bigint
    language plpgsql as $$
begin
    perform set_config('tsunagi.municipality', municipality, true),
            set_config('tsunagi.staff', staff, true),
            set_config('tsunagi.now', moment, true);
    return coalesce((select revision from municipality_revision), 0);
end $$;
