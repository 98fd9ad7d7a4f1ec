-- 支援の記録 in the full-text search: each record as it stands; one that was taken back (取消し) is found no more.
create view published_supportlog_text with (security_invoker = true) as
select r.municipality_id, r.record_id, r.case_id, r.happened_on, r.method,
       concat_ws(E'\n', r.facts, r.views, r.plan, r.organisation, r.place, r.next_what) as body
from support_record r
where not r.withdrawn
  and not exists (select from support_record later
                  where later.municipality_id = r.municipality_id and later.record_id = r.record_id
                    and later.version > r.version);
grant select on published_supportlog_text to tsunagi_app;
comment on view published_supportlog_text is '支援の記録の現在の文章: 全文検索のため';

-- U+001F stands between the parts, so that nothing is found across two of them.
create function supportlog_search_body(record support_record) returns text
    language sql immutable
    return concat_ws(E'\x1f', record.facts, record.views, record.plan, record.organisation, record.place, record.next_what);

create function support_record_put() returns trigger
    language plpgsql as $$
begin
    perform search_put('RECORD', new.record_id, new.happened_on, supportlog_search_body(new));
    return null;
end $$;
create trigger searched after insert on support_record for each row execute function support_record_put();

do $$
declare
    town uuid;
    put  bigint;
begin
    for town in select id from platform.municipality_directory loop
        perform set_config('tsunagi.municipality', town::text, true);
        insert into search_text (source, source_id, happened_on, body)
        select distinct on (r.record_id) 'RECORD', r.record_id, r.happened_on, search_fold(supportlog_search_body(r))
        from support_record r order by r.record_id, r.version desc;
        get diagnostics put = row_count;
        if put <> (select count(distinct record_id) from support_record) then
            raise exception 'of the records of % only % went into the index', town, put;
        end if;
    end loop;
    perform set_config('tsunagi.municipality', '', true);
end $$;
