-- Who supports by a plan to which the person has agreed.
create view published_plan_supporter with (security_invoker = true) as
select l.municipality_id, p.case_id, l.supporter, min(coalesce(l.starts_on, p.starts_on)) as starts_on, max(p.ends_on) as ends_on
from plan_support_line l
join plan p on p.municipality_id = l.municipality_id and p.id = l.plan_id
where l.supporter is not null and l.removed_at is null and p.agreed_on is not null
group by l.municipality_id, p.case_id, l.supporter;
grant select on published_plan_supporter to tsunagi_app;
comment on view published_plan_supporter is '同意されたプランで支援する機関・人: 家族と周りの図のため';
