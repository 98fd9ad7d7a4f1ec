-- 報告前に直すもの: one row is one thing of a case that is missing or can't be right, under the code that ReturnGap names.
-- happened_on is the day of the thing by which the returns count it. today: the checks that wait some days.

create view return_gap_of_person with (security_invoker = true) as
select c.municipality_id, gap.code, c.case_id, c.received_on as happened_on
from published_case c
join published_person_profile p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
cross join lateral (values ('SEX_UNKNOWN', p.sex = 'UNSPECIFIED'),
                           ('BIRTH_UNKNOWN', p.birth_year is null),
                           ('BORN_AFTER_RECEPTION', make_date(p.birth_year, coalesce(p.birth_month, 1), coalesce(p.birth_day, 1))
                                                    > c.received_on)) gap (code, found)
where gap.found;
comment on view return_gap_of_person is '報告前に直すもの: 本人';

create view return_gap_of_reception with (security_invoker = true) as
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
select t.municipality_id, 'NO_SCREENING', t.case_id, min(t.fact_date)
from published_casefile_fact t
join published_case c on c.municipality_id = t.municipality_id and c.case_id = t.case_id and c.stage <> 'CLOSED'
where t.kind = 'TRIAGED_APPLICATION' and t.fact_date < (tsunagi_now() at time zone 'Asia/Tokyo')::date - 14
  and not exists (select from published_assessment_screening s
                  where s.municipality_id = t.municipality_id and s.case_id = t.case_id)
group by t.municipality_id, t.case_id
union all
select r.municipality_id, 'CONTACT_BEFORE_RECEPTION', r.case_id, min(r.happened_on)
from published_supportlog_record r
join published_case c on c.municipality_id = r.municipality_id and c.case_id = r.case_id and r.happened_on < c.received_on
group by r.municipality_id, r.case_id;
comment on view return_gap_of_reception is '報告前に直すもの: 受付・振り分け・対応';

create view return_gap_of_plan with (security_invoker = true) as
select p.municipality_id, gap.code, p.case_id, gap.happened_on
from published_plan p
join published_case c on c.municipality_id = p.municipality_id and c.case_id = p.case_id
left join (select municipality_id, case_id, term,
                  min(fact_date) filter (where kind like 'CONFERENCE_APPROVED%') as approved_on,
                  min(fact_date) filter (where kind in ('PLAN_DECIDED', 'PLAN_CONFIRMED', 'PLAN_REPORTED',
                                                        'DECISION_NOT_NEEDED')) as answered_on,
                  min(fact_date) filter (where kind = 'ASSESSED') as assessed_on,
                  min(fact_date) filter (where kind = 'EVALUATED') as evaluated_on
           from published_casefile_fact group by municipality_id, case_id, term) f
  on f.municipality_id = p.municipality_id and f.case_id = p.case_id and f.term = p.term
cross join lateral (select (tsunagi_now() at time zone 'Asia/Tokyo')::date as today) clock
cross join lateral (values
    ('PLAN_BEFORE_RECEPTION', p.drafted_on < c.received_on, p.drafted_on),
    ('ANSWERED_BEFORE_APPROVED', f.answered_on < f.approved_on, f.answered_on),
    ('ASSESSMENT_NOT_FINALISED', f.answered_on is not null and f.assessed_on is null, f.answered_on),
    ('NO_DECISION', f.approved_on < clock.today - 30 and f.answered_on is null and c.stage <> 'CLOSED', f.approved_on),
    ('EVALUATION_OVERDUE', f.answered_on is not null and f.evaluated_on is null and p.evaluation_on < clock.today
                           and c.stage not in ('CLOSED', 'SUSPENDED') and p.term = c.term, p.evaluation_on)
    ) gap (code, found, happened_on)
where gap.found;
comment on view return_gap_of_plan is '報告前に直すもの: プラン・決定・評価';

create view return_gap_of_outcome with (security_invoker = true) as
select o.municipality_id, case when last_plan.case_id is null then 'EMPLOYED_WITHOUT_PLAN' else 'EMPLOYED_NOT_TARGET' end as code,
       o.case_id, o.happened_on
from published_services_counted_outcome o
left join lateral (select p.case_id, p.aims from happening_plan p
                   where p.municipality_id = o.municipality_id and p.case_id = o.case_id and p.made_on <= o.happened_on
                   order by p.made_on desc, p.term desc limit 1) last_plan on true
where o.counted and o.counts_as = 'EMPLOYED' and last_plan.aims is not true
union all
select e.municipality_id, 'ENDED_BEFORE_RECEPTION', e.case_id, e.closed_on
from published_evaluation_ending e
join published_case c on c.municipality_id = e.municipality_id and c.case_id = e.case_id and e.closed_on < c.received_on;
comment on view return_gap_of_outcome is '報告前に直すもの: 就労・終結';

create view return_gap with (security_invoker = true) as
select g.municipality_id, g.code, g.case_id, g.happened_on, c.case_number, c.person_id, c.office_id
from (select municipality_id, code, case_id, happened_on from return_gap_of_person
      union all select municipality_id, code, case_id, happened_on from return_gap_of_reception
      union all select municipality_id, code, case_id, happened_on from return_gap_of_plan
      union all select municipality_id, code, case_id, happened_on from return_gap_of_outcome) g
join published_case c on c.municipality_id = g.municipality_id and c.case_id = g.case_id;
comment on view return_gap is '報告前に直すもの: 1行が1件';

grant select on return_gap_of_person, return_gap_of_reception, return_gap_of_plan, return_gap_of_outcome, return_gap to tsunagi_app;
