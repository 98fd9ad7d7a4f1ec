-- 住所 as people are sought by it: 1丁目2番3号 and 1-2-3 are one.
create function person_search_place(place text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(regexp_replace(search_fold(place), '([0-9])(丁目|番地の|番地|番の|番|号室|号|の|ー)', '\1-', 'g'), '-+', '-', 'g');

create function person_search_address(city text, street text, building text) returns text
    language sql immutable parallel safe
    return person_search_place(concat(city, street, E'\x1f', building));

create function person_address_put() returns trigger
    language plpgsql as $$
begin
    perform search_put('ADDRESS', new.id, null, person_search_address(new.city, new.street, new.building));
    return null;
end $$;
create trigger searched after insert or update of city, street, building on person_address
    for each row execute function person_address_put();

do $$
declare
    town uuid;
    put  bigint;
begin
    for town in select id from platform.municipality_directory loop
        perform set_config('tsunagi.municipality', town::text, true);
        insert into search_text (source, source_id, body)
        select 'ADDRESS', id, person_search_address(city, street, building) from person_address;
        get diagnostics put = row_count;
        if put <> (select count(*) from person_address) then
            raise exception 'of the addresses of % only % went into the index', town, put;
        end if;
    end loop;
    perform set_config('tsunagi.municipality', '', true);
end $$;
