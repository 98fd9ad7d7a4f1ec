create view published_plan_recorded with (security_invoker = true) as
select municipality_id, case_id, changed_at as recorded_at, version > 1 as corrects from plan
union all
select l.municipality_id, p.case_id, greatest(l.changed_at, l.removed_at), l.version > 1 or l.removed_at is not null
from plan_support_line l
join plan p on p.municipality_id = l.municipality_id and p.id = l.plan_id;
comment on view published_plan_recorded is 'プランとその支援の行を書いた日時';
grant select on published_plan_recorded to tsunagi_app;
