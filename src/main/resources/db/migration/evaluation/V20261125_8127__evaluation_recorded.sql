create view published_evaluation_recorded with (security_invoker = true) as
select municipality_id, case_id, closed_on as happened_on, greatest(closed_at, lifted_at) as recorded_at,
       lifted_at is not null as corrects
from closing;
comment on view published_evaluation_recorded is '終結・中断を記録した日時（取り消しも）';
grant select on published_evaluation_recorded to tsunagi_app;
