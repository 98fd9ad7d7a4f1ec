-- Every reading of the facts asks of each whether a later one took it back; the returns ask for the cases of a month.
create index case_fact_voids on case_fact (municipality_id, voids) where voids is not null;
create index support_case_received on support_case (municipality_id, received_on);

create or replace view published_casefile_fact with (security_invoker = true) as
select f.municipality_id, f.case_id, f.kind, f.term, f.fact_date, f.due_on, f.detail, f.held_on_paper, f.about, f.id as fact_id
from case_fact f
where f.voids is null
  and not exists (select from case_fact later
                  where later.municipality_id = f.municipality_id and later.voids = f.id);

-- What never changes with the stage: for those who count cases and don't list them.
create view published_case_reception with (security_invoker = true) as
select municipality_id, id as case_id, case_number, person_id, office_id, received_on from support_case;
grant select on published_case_reception to tsunagi_app;
comment on view published_case_reception is 'ケースの番号・本人・窓口・受付日: 段階の要らない集計のため';
