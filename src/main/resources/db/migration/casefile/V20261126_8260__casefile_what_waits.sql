-- Lists and 今日の仕事 begin with what is open or waits: of ten years of cases nearly all are closed.
create index case_stage_open on case_stage (municipality_id) where stage not in ('CLOSED', 'CONSULTATION_ONLY');
create index case_stage_waiting on case_stage (municipality_id) where next_move <> 'NOTHING' or stage = 'IN_SUPPORT';

create or replace view published_case with (security_invoker = true) as
select c.municipality_id, c.id as case_id, c.case_number, c.person_id, c.office_id, c.received_on,
       case when near then 'EVALUATION_DUE' else s.stage end as stage,
       s.term,
       case when near then 'EVALUATE' else s.next_move end as next_move,
       case when near then s.evaluation_on else s.next_due end as next_due,
       s.last_fact_on,
       (select t.staff_id from case_team t
        where t.municipality_id = c.municipality_id and t.case_id = c.id and t.lead and t.until is null) as lead_staff_id,
       s.stage not in ('CLOSED', 'CONSULTATION_ONLY') as open
from support_case c
join case_stage s on s.municipality_id = c.municipality_id and s.case_id = c.id
cross join lateral (select s.stage = 'IN_SUPPORT' and s.evaluation_on is not null
                           and (tsunagi_now() at time zone 'Asia/Tokyo')::date >= s.evaluation_on - 30 as near) evaluation;

create view published_case_with_next_move with (security_invoker = true) as
select s.municipality_id, s.case_id,
       case when evaluation.near then 'EVALUATE' else s.next_move end as next_move,
       case when evaluation.near then s.evaluation_on else s.next_due end as next_due
from case_stage s
cross join lateral (
    select s.stage = 'IN_SUPPORT' and s.evaluation_on is not null
           and (tsunagi_now() at time zone 'Asia/Tokyo')::date >= s.evaluation_on - 30 as near) evaluation
where (s.next_move <> 'NOTHING' or s.stage = 'IN_SUPPORT') and (s.next_move <> 'NOTHING' or evaluation.near);
grant select on published_case_with_next_move to tsunagi_app;
comment on view published_case_with_next_move is '次の一手のあるケース: 今日の仕事のため';
