-- Which applications a row of the tables is for, so that a change of the tables can say whom it concerns.
create view published_benefit_applicant with (security_invoker = true) as
select a.municipality_id, a.id as application_id, b.case_id, a.applied_on, a.state, s.municipality_code, s.household_size
from benefit_application a
join housing_benefit b on b.municipality_id = a.municipality_id and b.id = a.benefit_id
cross join lateral (
    select t.municipality_code, t.household_size
    from benefit_statement t
    where t.municipality_id = a.municipality_id and t.application_id = a.id
    order by t.revision desc
    limit 1) as s
where a.state <> 'WITHDRAWN';
grant select on published_benefit_applicant to tsunagi_app;
comment on view published_benefit_applicant is '住居確保給付金の申請と、その申請に使う表の行（申請日・世帯人数）';
