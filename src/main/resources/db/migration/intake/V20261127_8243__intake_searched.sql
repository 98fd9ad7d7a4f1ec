-- 相談受付 in the full-text search: what was told first, as it stands.
create view published_reception_text with (security_invoker = true) as
select r.municipality_id, r.case_id, r.received_on, r.channel,
       concat_ws(E'\n', r.free_text, r.recommended_how) as body
from reception r
where not exists (select from reception later
                  where later.municipality_id = r.municipality_id and later.case_id = r.case_id
                    and later.revision > r.revision);
grant select on published_reception_text to tsunagi_app;
comment on view published_reception_text is '相談受付の現在の文章: 全文検索のため';

create function intake_search_body(reception reception) returns text
    language sql immutable
    return concat_ws(E'\x1f', reception.free_text, reception.recommended_how);

create function reception_put() returns trigger
    language plpgsql as $$
begin
    perform search_put('RECEPTION', new.case_id, new.received_on, intake_search_body(new));
    return null;
end $$;
create trigger searched after insert on reception for each row execute function reception_put();

do $$
declare
    town uuid;
    put  bigint;
begin
    for town in select id from platform.municipality_directory loop
        perform set_config('tsunagi.municipality', town::text, true);
        insert into search_text (source, source_id, happened_on, body)
        select distinct on (r.case_id) 'RECEPTION', r.case_id, r.received_on, search_fold(intake_search_body(r))
        from reception r order by r.case_id, r.revision desc;
        get diagnostics put = row_count;
        if put <> (select count(distinct case_id) from reception) then
            raise exception 'of the receptions of % only % went into the index', town, put;
        end if;
    end loop;
    perform set_config('tsunagi.municipality', '', true);
end $$;
