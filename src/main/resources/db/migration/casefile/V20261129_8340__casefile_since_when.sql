-- 今日の仕事 says until when a next move should be made: that depends on the day since which it is waited for. Two things wait
-- beside the next move of a running case: whether a つなぎ arrived, and a consent that nobody has asked for.
alter table case_stage
    add column waits_since   date,
    add column arrival_on    date,
    add column consent_since date;
comment on column case_stage.waits_since is '次の一手を待っている最初の日: 段階を進めた最後の事実の日';
comment on column case_stage.arrival_on is 'つなぎ先に着いたか確かめる日: 次の一手とは別に待つもの';
comment on column case_stage.consent_since is '利用申込の日: 情報共有の同意をまだ確かめていないとき';
create index case_stage_arrival on case_stage (municipality_id) where arrival_on is not null;
create index case_stage_consent on case_stage (municipality_id) where consent_since is not null;

-- The next fact of a case computes all of this anew; until then its last fact stands for the day.
do $$
declare
    town    uuid;
    stored  bigint;
    changed bigint;
begin
    for town in select id from platform.municipality_directory loop
        perform set_config('tsunagi.municipality', town::text, true);
        select count(*) into stored from case_stage;
        update case_stage set waits_since = last_fact_on;
        get diagnostics changed = row_count;
        if changed <> stored then
            raise exception 'of the stages of % only % were given their day', town, changed;
        end if;
    end loop;
    perform set_config('tsunagi.municipality', '', true);
end $$;

create or replace view published_case_with_next_move with (security_invoker = true) as
select s.municipality_id, s.case_id,
       case when evaluation.near then 'EVALUATE' else s.next_move end as next_move,
       case when evaluation.near then s.evaluation_on else s.next_due end as next_due,
       coalesce(s.waits_since, s.last_fact_on) as since
from case_stage s
cross join lateral (
    select s.stage = 'IN_SUPPORT' and s.evaluation_on is not null
           and (tsunagi_now() at time zone 'Asia/Tokyo')::date >= s.evaluation_on - 30 as near) evaluation
where (s.next_move <> 'NOTHING' or s.stage = 'IN_SUPPORT') and (s.next_move <> 'NOTHING' or evaluation.near);

create view published_case_beside_next_move with (security_invoker = true) as
select municipality_id, case_id, 'ASK_ARRIVAL' as move, arrival_on as due, arrival_on as since
from case_stage where arrival_on is not null
union all
select municipality_id, case_id, 'GET_CONSENT', null, consent_since
from case_stage where consent_since is not null;
grant select on published_case_beside_next_move to tsunagi_app;
comment on view published_case_beside_next_move is '次の一手とは別に待つもの: つなぎ先への到着、まだ確かめていない同意';
