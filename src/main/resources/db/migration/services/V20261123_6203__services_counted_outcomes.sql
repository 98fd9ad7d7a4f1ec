-- 就労者・増収者の数え方, said once: a person counts once in a month, and who begins to work in it counts there.
create view published_services_counted_outcome with (security_invoker = true) as
select o.municipality_id, o.outcome_id, o.case_id, c.person_id, o.kind, o.happened_on,
       case when bool_or(o.kind = 'STARTED') over person_month then 'EMPLOYED' else 'INCREASED' end as counts_as,
       row_number() over (person_month order by o.kind <> 'STARTED', o.happened_on, c.case_number, o.outcome_id) = 1 as counted
from published_services_employment_outcome o
join published_case c on c.municipality_id = o.municipality_id and c.case_id = o.case_id
window person_month as (partition by o.municipality_id, c.person_id, date_trunc('month', o.happened_on));
grant select on published_services_counted_outcome to tsunagi_app;
comment on view published_services_counted_outcome is '就労開始・増収と、その月にその人を何として数えるか。counted の行が1人1月に1つだけある（standard-forms §7.3）';
