create view published_duty_report with (security_invoker = true) as
select municipality_id, benefit_id, month, received_on, income, confirmed_at is not null as confirmed
from duty_report where withdrawn_at is null;
grant select on published_duty_report to tsunagi_app;
comment on view published_duty_report is '受け取った毎月の報告: 中止の判断(中断中の報告)のため';
