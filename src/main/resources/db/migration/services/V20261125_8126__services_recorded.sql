create view published_services_recorded with (security_invoker = true) as
select municipality_id, case_id, happened_on, written_at as recorded_at, version > 1 as corrects from employment_outcome;
comment on view published_services_recorded is '就労開始・増収を記録した日時（取り消しも）';
grant select on published_services_recorded to tsunagi_app;
