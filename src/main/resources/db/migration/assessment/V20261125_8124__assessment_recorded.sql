create view published_assessment_recorded with (security_invoker = true) as
select municipality_id, case_id, screened_on as happened_on, decided_at as recorded_at, number > 1 as corrects from screening;
comment on view published_assessment_recorded is 'スクリーニングを記録した日時';
grant select on published_assessment_recorded to tsunagi_app;
