-- A meeting discusses a plan, the evaluation of one, or a 中断; a 中断 may come before any plan.
alter table agenda_item add column purpose text not null default 'PLAN' check (purpose in ('PLAN', 'EVALUATION', 'SUSPENSION'));
alter table agenda_item alter column purpose drop default;
alter table agenda_item alter column plan_id drop not null;
alter table agenda_item add check (plan_id is not null or purpose = 'SUSPENSION');
alter table agenda_item add check (purpose = 'PLAN' or outcome is distinct from 'APPROVED_AMENDED');
alter table agenda_item drop constraint agenda_item_municipality_id_conference_id_plan_id_key;
alter table agenda_item add unique nulls not distinct (municipality_id, conference_id, case_id, plan_id, purpose);
drop index agenda_item_waiting;
create unique index agenda_item_waiting on agenda_item (municipality_id, case_id, purpose) where outcome is null;
comment on table agenda_item is '議題: 会議に諮る一つのケースのプラン・評価・中断と、その協議の結果';
comment on column agenda_item.purpose is '議題の目的: プラン策定、評価、中断決定（対応方法 M05〜M07）';

create or replace view published_conference_agenda with (security_invoker = true) as
select c.municipality_id, c.id as conference_id, c.kind, c.held_on, c.starts_at, c.place, i.case_id, i.plan_id, i.outcome,
       i.shortage, i.purpose
from conference c
join agenda_item i on i.municipality_id = c.municipality_id and i.conference_id = c.id;
