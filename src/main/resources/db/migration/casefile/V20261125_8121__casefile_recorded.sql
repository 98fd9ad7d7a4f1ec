-- When something that a return counts was written down: a late entry or a correction of a closed month is told by it.
create view published_casefile_recorded with (security_invoker = true) as
select municipality_id, id as case_id, 'CASE' as what, received_on as happened_on, opened_at as recorded_at, false as corrects
from support_case
union all
select f.municipality_id, f.case_id, coalesce(voided.kind, f.kind), coalesce(voided.fact_date, f.fact_date), f.recorded_at,
       f.voids is not null
from case_fact f
left join case_fact voided on voided.municipality_id = f.municipality_id and voided.id = f.voids;
comment on view published_casefile_recorded is 'ケースと事実を記録した日時（取り消しも）';
grant select on published_casefile_recorded to tsunagi_app;
