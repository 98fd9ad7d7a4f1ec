create view published_plan_amendment_at_desk with (security_invoker = true) as
select municipality_id, case_id, setback_on is not null as returned
from plan_amendment
where state = 'AWAITING_CITY' or (state = 'WRITING' and setback_on is not null);
grant select on published_plan_amendment_at_desk to tsunagi_app;
comment on view published_plan_amendment_at_desk is '窓口で待っているプランの変更（市へ提出前、市からの差戻し）: 今日の仕事のため';
