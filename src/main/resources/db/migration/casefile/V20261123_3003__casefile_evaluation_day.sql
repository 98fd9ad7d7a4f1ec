-- 評価時期 follows the day of the evaluation; what is due next may be an earlier monitoring.
alter table case_stage add column evaluation_on date;
comment on column case_stage.evaluation_on is '実施中のプランの評価の日: 30日前から評価時期として一覧に出す';

create or replace view published_case with (security_invoker = true) as
select c.municipality_id, c.id as case_id, c.case_number, c.person_id, c.office_id, c.received_on,
       case when near then 'EVALUATION_DUE' else s.stage end as stage,
       s.term,
       case when near then 'EVALUATE' else s.next_move end as next_move,
       case when near then s.evaluation_on else s.next_due end as next_due,
       s.last_fact_on,
       (select t.staff_id from case_team t
        where t.municipality_id = c.municipality_id and t.case_id = c.id and t.lead and t.until is null) as lead_staff_id
from support_case c
join case_stage s on s.municipality_id = c.municipality_id and s.case_id = c.id
cross join lateral (select s.stage = 'IN_SUPPORT' and s.evaluation_on is not null
                           and (tsunagi_now() at time zone 'Asia/Tokyo')::date >= s.evaluation_on - 30 as near) evaluation;
