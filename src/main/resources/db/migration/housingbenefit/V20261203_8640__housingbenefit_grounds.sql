-- By what a running benefit was granted, for those who follow it from month to month.
create view published_benefit_ground with (security_invoker = true) as
select b.municipality_id, b.id as benefit_id, b.case_id, a.applied_on, s.type, s.municipality_code,
       exists (select from benefit_application e
               where e.municipality_id = b.municipality_id and e.benefit_id = b.id and e.kind = 'EXTENSION'
                 and e.state in ('RECEIVED', 'SUBMITTED', 'RETURNED')) as extension_open
from housing_benefit b
join benefit_application a on a.municipality_id = b.municipality_id and a.benefit_id = b.id and a.kind = 'FIRST'
join benefit_decision d on d.municipality_id = a.municipality_id and d.application_id = a.id and d.kind = 'GRANT'
join benefit_statement s on s.municipality_id = d.municipality_id and s.id = d.statement_id
where b.kind = 'RENT';
grant select on published_benefit_ground to tsunagi_app;
comment on view published_benefit_ground is '支給を決定した家賃相当額の給付の、申請日と類型。延長の申請が出ているかどうか';
