-- What the sheets of the forms take over from elsewhere, one row a value: path as the forms' definitions name it. What is typed on a
-- sheet itself is read by the forms.
create view transcription_value_of_case with (security_invoker = true) as
select c.municipality_id, c.case_id, 1 as term, v.path, v.value, null::text as detail
from published_case c
join published_person_profile p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
cross join lateral (values
    ('case.number', c.case_number),
    ('case.receivedOn', c.received_on::text),
    ('person.sex', case p.sex when 'MALE' then '1' when 'FEMALE' then '2' when 'OTHER' then '3' end),
    ('person.birthDate', case when p.birth_year is not null
                              then concat_ws('/', p.birth_year, lpad(p.birth_month::text, 2, '0'), lpad(p.birth_day::text, 2, '0')) end),
    ('person.age', extract(year from age(c.received_on, make_date(p.birth_year, coalesce(p.birth_month, 12),
                                                                  coalesce(p.birth_day, 28))))::int::text)) v (path, value)
where v.value is not null
union all
select e.municipality_id, e.case_id, 1, v.path, v.value, null
from published_evaluation_closing e
cross join lateral (values ('closing.kind', e.kind), ('closing.on', e.closed_on::text), ('closing.reason', e.kind || '-' || e.reason)) v (path, value)
union all
select e.municipality_id, e.case_id, 1, 'closing.contacts', r.method, count(*)::text
from published_evaluation_closing e
join published_supportlog_record r on r.municipality_id = e.municipality_id and r.case_id = e.case_id
 and r.happened_on <= e.closed_on
group by e.municipality_id, e.case_id, r.method;
comment on view transcription_value_of_case is '転記する値: 受付・本人・終結';

create view transcription_value_of_screening with (security_invoker = true) as
select s.municipality_id, s.case_id, s.term, v.path, v.value, v.detail
from published_assessment_screening s
cross join lateral (
    select 'screening.on' as path, s.screened_on::text as value, null::text as detail
    union all select 'screening.result', case s.result when 'INFORMATION' then 'K1' when 'REFERRAL' then 'K2'
                                                       when 'CONSENT_PENDING' then 'K3' when 'PLAN' then 'K4' else 'K5' end, null
    union all select 'screening.followUp', s.follow_up, null
    union all select 'screening.linkMethod', s.link_method, null
    union all select 'screening.linkedOn', s.linked_on::text, null
    union all select 'screening.reportedOn', s.reported_on::text, null
    union all select 'screening.followedUpOn', max(r.state_on)::text, null
              from published_referral r
              where r.municipality_id = s.municipality_id and r.case_id = s.case_id and s.result = 'REFERRAL'
                and r.state in ('ARRIVED', 'NOT_ESTABLISHED')
                and r.referred_on >= least(s.linked_on, s.screened_on)
    union all select 'screening.destinations', d.code, case d.code when 'L09' then s.destination_note end
              from unnest(s.destinations) d (code)
    union all select 'screening.urgent', u.code, case u.code when 'other' then s.urgent_note end
              from unnest(s.urgent) u (code)) v
where v.value is not null;
comment on view transcription_value_of_screening is '転記する値: スクリーニング';

create view transcription_value_of_plan with (security_invoker = true) as
select p.municipality_id, p.case_id, p.term, v.path, v.value, v.detail
from published_plan p
left join lateral (
    select min(f.fact_date) as on_day,
           min(f.fact_date) filter (where f.kind in ('PLAN_DECIDED', 'PLAN_CONFIRMED')) as decided_on,
           bool_or(f.kind = 'PLAN_DECIDED') as decided, bool_or(f.kind = 'PLAN_CONFIRMED') as confirmed
    from published_casefile_fact f
    where f.municipality_id = p.municipality_id and f.case_id = p.case_id and f.term = p.term
      and f.kind in ('PLAN_DECIDED', 'PLAN_CONFIRMED', 'PLAN_REPORTED', 'DECISION_NOT_NEEDED')) answer on true
cross join lateral (
    select 'plan.kind' as path, case p.sequence when 0 then 'first' else 'again' end as value,
           case when p.sequence > 0 then p.sequence::text end as detail
    union all select 'plan.draftedOn', p.drafted_on::text, null
    union all select 'plan.aimsAtEmployment', case p.employment_goal when true then 'yes' when false then 'no' end, null
    union all select distinct 'plan.services', coalesce(c.counts_as, s.service_code), null
              from published_plan_service s
              left join published_service_column c on c.municipality_id = s.municipality_id and c.code = s.service_code
               and c.valid @> coalesce(answer.on_day, p.drafted_on)
              where s.municipality_id = p.municipality_id and s.plan_id = p.plan_id
    union all select 'decision.decidedOn', answer.decided_on::text, null
    union all select 'decision.kind', case when answer.decided then 'decided' when answer.confirmed then 'confirmed' end, null
    union all select 'decision.decidedBy', d.name, null
              from published_decision_answerer d
              where d.municipality_id = p.municipality_id and d.plan_id = p.plan_id) v
where v.value is not null
union all
select municipality_id, case_id, term, 'evaluation.on', min(fact_date)::text, null
from published_casefile_fact
where kind = 'EVALUATED'
group by municipality_id, case_id, term;
comment on view transcription_value_of_plan is '転記する値: プラン・支援決定・評価の日';

grant select on transcription_value_of_case, transcription_value_of_screening, transcription_value_of_plan to tsunagi_app;
