create view published_supportlog_recorded with (security_invoker = true) as
select municipality_id, case_id, happened_on, written_at as recorded_at, version > 1 as corrects from support_record;
comment on view published_supportlog_recorded is '支援の記録を書いた日時（版ごと）';
grant select on published_supportlog_recorded to tsunagi_app;
