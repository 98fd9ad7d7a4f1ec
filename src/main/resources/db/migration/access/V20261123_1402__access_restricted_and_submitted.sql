-- 閲覧制限 and the city: a restricted case stands in no list of the city; its submissions stand in the inbox of those who
-- answer them (docs/decisions/0005).
create view submitted_case with (security_invoker = true) as
select a.municipality_id, a.case_id
from case_access a
where exists (select from case_grant g
              join staff_role r on r.municipality_id = g.municipality_id and r.staff_id = tsunagi_staff()
                               and r.role in ('MUNICIPAL_OFFICER', 'MUNICIPAL_DECIDER')
              where g.municipality_id = a.municipality_id and g.case_id = a.case_id and g.kind = 'MUNICIPALITY'
                and tsunagi_now() >= g.valid_from and (g.valid_until is null or tsunagi_now() < g.valid_until));
grant select on submitted_case to tsunagi_app;
comment on view submitted_case is '市に届いたケース: 市の受信箱に出し、答えてよい。閲覧制限のケースも含む';

create or replace view visible_case with (security_invoker = true) as
select a.municipality_id, a.case_id
from case_access a
where (not a.restricted and (a.municipality_id, a.office_id) in (select d.municipality_id, d.office_id from own_desk d))
   or (a.restricted
       and (a.municipality_id, a.office_id) in (
           select d.municipality_id, d.office_id from own_desk d
           join staff_role r on r.municipality_id = d.municipality_id and r.staff_id = d.staff_id
                            and r.role = 'CHIEF_CONSULTANT'))
   or exists (select from case_grant g
              where g.municipality_id = a.municipality_id and g.case_id = a.case_id and g.kind = 'TEAM'
                and g.staff_id = tsunagi_staff()
                and tsunagi_now() >= g.valid_from and (g.valid_until is null or tsunagi_now() < g.valid_until)
                and exists (select from own_desk))
   or (not a.restricted
       and exists (select from submitted_case s
                   where s.municipality_id = a.municipality_id and s.case_id = a.case_id));
