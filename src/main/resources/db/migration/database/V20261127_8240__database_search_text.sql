-- 全文検索: the texts in which something is sought, folded, with the pairs of neighbouring characters as their index. Japanese has no
-- blanks between words, and a word of two characters makes no trigram.
--
-- Under row-level security no index of contained pairs can be used: their operator might tell what it saw. So this table alone does
-- not FORCE it. Its owner, tsunagi_search, is a role that nobody signs in as; the program has no right to the table and reaches it by
-- two functions that keep to the bound municipality: search_put writes, search_texts reads and returns keys, never a text.
do $$
begin
    if not exists (select from pg_roles where rolname = 'tsunagi_search') then
        raise exception 'The role tsunagi_search is missing. Run db/provision-search.sql as the administrator of this server.';
    end if;
end $$;

-- Width, case, kinds of hyphens and blanks don't matter. Kana and variant kanji are the asker's affair: she asks for each spelling.
create function search_fold(typed text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(translate(lower(normalize(typed, nfkc)), '‐‑‒–—―−─', '--------'), '\s+', '', 'g');

-- The pairs of a folded text as numbers that differ by municipality and quarter: a frequent word of another municipality, or of
-- years ago, costs nothing.
create function search_grams(municipality uuid, period int, folded text) returns bigint[]
    language sql immutable strict parallel safe
begin atomic
    select coalesce(array_agg(hashtextextended((first || second) collate "C", uuid_hash_extended(municipality, period))), '{}')
    from (select letter as first, lead(letter) over (order by place) as second
          from string_to_table(folded, null) with ordinality as letters (letter, place)) pair
    where second is not null;
end;

create table search_text (
    municipality_id uuid not null default tsunagi_municipality(),
    source          text not null check (source in ('ADDRESS', 'RECORD', 'RECEPTION')),
    source_id       uuid not null,
    happened_on     date,
    period          int  not null generated always as
        (coalesce(extract(year from happened_on)::int * 4 + extract(quarter from happened_on)::int, 0)) stored,
    body            text not null,
    primary key (municipality_id, source, source_id)
);
create index search_text_period on search_text (municipality_id, period);
alter table search_text enable row level security;
create policy municipality on search_text using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
comment on table search_text is '検索の索引: 記録・受付・住所の文字をそろえたもの。関数を通してだけ使う';
comment on column search_text.period is 'the quarter, counted from year 0; 0 for what has no day';

-- Called in the transaction of the row that it is made from.
create function search_put(source text, source_id uuid, happened_on date, body text) returns void
    language sql volatile security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    insert into search_text (source, source_id, happened_on, body)
    values (search_put.source, search_put.source_id, search_put.happened_on, search_fold(search_put.body))
    on conflict (municipality_id, source, source_id)
        do update set happened_on = excluded.happened_on, body = excluded.body;
end;

-- Where any of the spellings stands, and of each further word (its spellings divided by a line feed) one as well; the newest first,
-- quarter by quarter, until there are enough. What the asker may see of it is for her own query to say.
create function search_texts(sources text[], spellings text[], further text[], most int)
    returns table (happened_on date, source text, source_id uuid)
    language plpgsql stable security definer
    set search_path = pg_catalog, public, pg_temp
    set jit = off
    set enable_seqscan = off
as $$
declare
    here   uuid := tsunagi_municipality();
    folded text[] := array(select search_fold(s) from unnest(spellings) s where length(search_fold(s)) >= 2);
    dated  boolean := not sources <@ array['ADDRESS'];
    quarter int;
    found  int;
    still  int := most;
begin
    if here is null or cardinality(folded) = 0 then
        return;
    end if;
    quarter := case when dated then (select max(t.period) from search_text t where t.municipality_id = here and t.period > 0) else 0 end;
    while quarter is not null and still > 0 loop
        return query
            select distinct t.happened_on, t.source, t.source_id
            from unnest(folded) as sought (spelling)
            -- offset 0: the pairs alone choose the rows, so that no other index is thought to be cheaper.
            cross join lateral (
                select * from search_text
                where search_grams(search_text.municipality_id, search_text.period, search_text.body)
                      @> search_grams(here, quarter, sought.spelling)
                offset 0) t
            where t.municipality_id = here and t.period = quarter and t.source = any (sources)
              and strpos(t.body, sought.spelling) > 0
              and not exists (
                  select from unnest(further) as word (spellings)
                  where not exists (select from string_to_table(word.spellings, E'\n') as each (spelling)
                                    where strpos(t.body, search_fold(each.spelling)) > 0))
            order by t.happened_on desc, t.source_id desc
            limit still;
        get diagnostics found = row_count;
        still := still - found;
        quarter := (select max(t.period) from search_text t
                    where t.municipality_id = here and t.period > 0 and t.period < quarter);
    end loop;
end $$;

revoke execute on function search_put, search_texts from public;
grant execute on function search_put, search_texts to tsunagi_app, tsunagi_owner;
comment on function search_put is '検索の索引に入れる: 自分の団体の行だけ';
comment on function search_texts is '全文検索: 自分の団体の索引だけを引き、見つかった行の番号だけを返す';
