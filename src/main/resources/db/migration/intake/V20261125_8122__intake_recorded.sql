create view published_intake_recorded with (security_invoker = true) as
select municipality_id, case_id, received_on as happened_on, recorded_at, revision > 1 as corrects from reception;
comment on view published_intake_recorded is '相談受付を記録した日時';
grant select on published_intake_recorded to tsunagi_app;
