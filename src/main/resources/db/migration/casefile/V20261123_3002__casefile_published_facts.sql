-- What is true now: facts that were taken back, and the lines that took them back, are left out.
create view published_casefile_fact with (security_invoker = true) as
select f.municipality_id, f.case_id, f.kind, f.term, f.fact_date, f.due_on, f.detail, f.held_on_paper, f.about
from case_fact f
where f.voids is null
  and not exists (select from case_fact later
                  where later.municipality_id = f.municipality_id and later.voids = f.id);
grant select on published_casefile_fact to tsunagi_app;
comment on view published_casefile_fact is '今の事実: 統計と報告のため';
