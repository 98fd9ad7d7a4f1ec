create view published_reporting_closing with (security_invoker = true) as
select municipality_id, id as closing_id, month, version, closed_at, closed_by_name from return_closing;
grant select on published_reporting_closing to tsunagi_app;
comment on view published_reporting_closing is '月次の締めの版: 提出の記録のため';
