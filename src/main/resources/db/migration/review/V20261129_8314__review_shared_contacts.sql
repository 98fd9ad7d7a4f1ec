-- A contact that she had together with somebody of her household answers what was decided about her too.
create or replace view published_review_task with (security_invoker = true) as
select l.municipality_id, l.case_id, l.decision, l.act_by, l.act_staff_id
from plan_review_line l
join plan_review r on r.municipality_id = l.municipality_id and r.id = l.review_id
join review_unplanned u on u.municipality_id = l.municipality_id and u.case_id = l.case_id and u.ended_on is null
where l.act_by is not null
  and not exists (select from plan_review later
                  where later.municipality_id = r.municipality_id and later.office_id = r.office_id
                    and later.held_on > r.held_on)
  and not (l.decision in ('CALL', 'VISIT', 'INVITE')
           and exists (select from published_supportlog_contact s
                       where s.municipality_id = l.municipality_id and s.case_id = l.case_id
                         and s.written_at > r.changed_at));
