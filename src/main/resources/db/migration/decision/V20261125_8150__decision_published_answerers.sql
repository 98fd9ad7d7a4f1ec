create view published_decision_answerer with (security_invoker = true) as
select distinct s.municipality_id, s.case_id, s.plan_id, p.name
from plan_submission s
join plan_submission_line l on l.municipality_id = s.municipality_id and l.submission_id = s.id
join published_staff p on p.municipality_id = s.municipality_id and p.staff_id = l.answered_by
where s.state in ('DECIDED', 'CONFIRMED') and s.amendment_id is null;
grant select on published_decision_answerer to tsunagi_app;
comment on view published_decision_answerer is '決裁者・担当（様式5 自治体記入欄）: プランの提出に答えた職員';
