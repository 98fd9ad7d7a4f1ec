-- The same 報告前に直すもの as before, written so that the days asked for reach the index of each table: no branch groups the
-- records or facts of the years before it is cut down to the months of a return.

create or replace view return_gap_of_reception with (security_invoker = true) as
select c.municipality_id, gap.code, c.case_id, c.received_on as happened_on
from published_case c
left join published_reception r on r.municipality_id = c.municipality_id and r.case_id = c.case_id
cross join lateral (values ('NO_ROUTE', r.route is null),
                           ('NO_MAIN_COMPLAINT', not exists (
                                select from published_forms_choice f
                                where f.municipality_id = c.municipality_id and f.case_id = c.case_id
                                  and f.form = 'intake-application' and f.field = 'chiefComplaint' and f.main)),
                           ('NO_REFERRER', r.route = 'R5' and not exists (
                                select from published_forms_choice f
                                where f.municipality_id = c.municipality_id and f.case_id = c.case_id
                                  and f.form = 'assessment' and f.field = 'referrers')),
                           ('NO_LEAD', c.lead_staff_id is null and c.stage not in ('CLOSED', 'CONSULTATION_ONLY'))) gap (code, found)
where gap.found
union all
select t.municipality_id, 'NO_SCREENING', t.case_id, t.fact_date
from published_casefile_fact t
join published_case c on c.municipality_id = t.municipality_id and c.case_id = t.case_id and c.stage <> 'CLOSED'
where t.kind = 'TRIAGED_APPLICATION' and t.fact_date < (tsunagi_now() at time zone 'Asia/Tokyo')::date - 14
  and not exists (select from published_casefile_fact earlier
                  where earlier.municipality_id = t.municipality_id and earlier.case_id = t.case_id
                    and earlier.kind = 'TRIAGED_APPLICATION'
                    and (earlier.fact_date, earlier.fact_id) < (t.fact_date, t.fact_id))
  and not exists (select from published_assessment_screening s
                  where s.municipality_id = t.municipality_id and s.case_id = t.case_id)
union all
select r.municipality_id, 'CONTACT_BEFORE_RECEPTION', r.case_id, r.happened_on
from published_supportlog_record r
join published_case_reception c on c.municipality_id = r.municipality_id and c.case_id = r.case_id and r.happened_on < c.received_on
where not exists (select from published_supportlog_record earlier
                  where earlier.municipality_id = r.municipality_id and earlier.case_id = r.case_id
                    and (earlier.happened_on, earlier.record_id) < (r.happened_on, r.record_id));

-- The days of a プラン期 that its gaps compare: the first approval, answer, assessment and evaluation.
create view return_gap_days with (security_invoker = true) as
select p.municipality_id, p.case_id, p.term, p.evaluation_on,
       days.approved_on, days.answered_on, days.assessed_on, days.evaluated_on
from published_plan p
cross join lateral (
    select min(fact_date) filter (where kind in ('CONFERENCE_APPROVED', 'CONFERENCE_APPROVED_AMENDED')) as approved_on,
           min(fact_date) filter (where kind in ('PLAN_DECIDED', 'PLAN_CONFIRMED', 'PLAN_REPORTED',
                                                 'DECISION_NOT_NEEDED')) as answered_on,
           min(fact_date) filter (where kind = 'ASSESSED') as assessed_on,
           min(fact_date) filter (where kind = 'EVALUATED') as evaluated_on
    from published_casefile_fact f
    where f.municipality_id = p.municipality_id and f.case_id = p.case_id and f.term = p.term) days;
comment on view return_gap_days is 'プラン期ごとの了承・決定・アセスメント・評価の日';

create or replace view return_gap_of_plan with (security_invoker = true) as
select p.municipality_id, 'PLAN_BEFORE_RECEPTION' as code, p.case_id, p.drafted_on as happened_on
from published_plan p
join published_case_reception c on c.municipality_id = p.municipality_id and c.case_id = p.case_id
where p.drafted_on < c.received_on
union all
select distinct f.municipality_id, gap.code, f.case_id, f.fact_date
from published_casefile_fact f
join return_gap_days d
  on d.municipality_id = f.municipality_id and d.case_id = f.case_id and d.term = f.term and d.answered_on = f.fact_date
cross join lateral (values ('ANSWERED_BEFORE_APPROVED', d.answered_on < d.approved_on),
                           ('ASSESSMENT_NOT_FINALISED', d.assessed_on is null)) gap (code, found)
where f.kind in ('PLAN_DECIDED', 'PLAN_CONFIRMED', 'PLAN_REPORTED', 'DECISION_NOT_NEEDED') and gap.found
union all
select distinct f.municipality_id, 'NO_DECISION', f.case_id, f.fact_date
from published_casefile_fact f
join return_gap_days d
  on d.municipality_id = f.municipality_id and d.case_id = f.case_id and d.term = f.term and d.approved_on = f.fact_date
join published_case c on c.municipality_id = f.municipality_id and c.case_id = f.case_id and c.stage <> 'CLOSED'
where f.kind in ('CONFERENCE_APPROVED', 'CONFERENCE_APPROVED_AMENDED') and d.answered_on is null
  and f.fact_date < (tsunagi_now() at time zone 'Asia/Tokyo')::date - 30
union all
select d.municipality_id, 'EVALUATION_OVERDUE', d.case_id, d.evaluation_on
from return_gap_days d
join published_case c on c.municipality_id = d.municipality_id and c.case_id = d.case_id and c.term = d.term
 and c.stage not in ('CLOSED', 'SUSPENDED')
where d.answered_on is not null and d.evaluated_on is null
  and d.evaluation_on < (tsunagi_now() at time zone 'Asia/Tokyo')::date;

grant select on return_gap_days to tsunagi_app;
