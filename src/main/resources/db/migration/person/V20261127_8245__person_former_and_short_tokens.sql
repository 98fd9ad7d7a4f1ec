-- 以前の氏名: the tokens of a name that was changed stay. SHORT: a reading without its long vowels, as it is often spelt in
-- Latin letters (Ono for おおの, Yuko for ゆうこ).
alter table person_name_token add column former boolean not null default false;
comment on column person_name_token.former is 'of a name that she had before, or that was put right';
alter table person_name_token drop constraint person_name_token_kind_check;
alter table person_name_token add constraint person_name_token_kind_check check (kind in ('NAME', 'KANA', 'SHORT'));
grant update (whole, former) on person_name_token to tsunagi_app;

-- What NameToken does from now on.
do $$
declare
    town   uuid;
    short  bigint;
    to_be  bigint;
begin
    for town in select id from platform.municipality_directory loop
        perform set_config('tsunagi.municipality', town::text, true);
        to_be := (select count(distinct (person_id, regexp_replace(token, '(?<=[うおくこすそつとぬのふほむもゆよるろを])う', '', 'g')))
                  from person_name_token
                  where kind = 'KANA' and token ~ '[うおくこすそつとぬのふほむもゆよるろを]う');
        insert into person_name_token (person_id, kind, token, whole)
        select person_id, 'SHORT', regexp_replace(token, '(?<=[うおくこすそつとぬのふほむもゆよるろを])う', '', 'g'), bool_or(whole)
        from person_name_token
        where kind = 'KANA' and token ~ '[うおくこすそつとぬのふほむもゆよるろを]う'
        group by 1, 3;
        get diagnostics short = row_count;
        if short <> to_be then
            raise exception '% of % short readings of %', short, to_be, town;
        end if;
        insert into person_name_token (person_id, kind, token, whole)
        select t.person_id, 'KANA',
               regexp_replace(t.token, '(?<=[あかさたなはまやらわ])あ|(?<=[いえきけしせちてにねひへみめりれ])い|(?<=[うおくこすそつとぬのふほむもゆよるろを])う', '', 'g'),
               bool_or(t.whole)
        from person_name_token t
        join person p on p.id = t.person_id and concat(p.family_name, p.given_name, p.kana, p.alias) ~ '[ーｰ]'
        where t.kind = 'KANA'
        group by 1, 3
        on conflict do nothing;
    end loop;
    perform set_config('tsunagi.municipality', '', true);
end $$;
