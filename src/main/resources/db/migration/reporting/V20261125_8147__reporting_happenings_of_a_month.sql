-- The same happenings as before, written so that the days asked for reach the index of each table: no branch groups or sorts
-- the years before it is cut down to the months of a return.

create or replace view happening_reception with (security_invoker = true) as
select c.municipality_id, 'RECEPTION' as kind, c.case_id,
       case when exists (select from published_case_reception earlier
                         where earlier.municipality_id = c.municipality_id and earlier.person_id = c.person_id
                           and earlier.case_id <> c.case_id and earlier.received_on < c.received_on)
            then 'AGAIN' else 'FIRST' end as key,
       c.received_on as happened_on
from published_case_reception c
union all
select c.municipality_id, 'RECEPTION_CONSENT', c.case_id,
       case when f.applied then 'GIVEN' when f.refused then 'REFUSED' when f.told_only then 'NOT_NEEDED' else 'PENDING' end,
       c.received_on
from published_case_reception c
cross join lateral (
    select coalesce(bool_or(kind in ('APPLIED', 'CONSENTED')), false) as applied,
           coalesce(bool_or(kind = 'CONSENT_REFUSED'), false) as refused,
           coalesce(bool_or(kind in ('TRIAGED_INFORMATION', 'TRIAGED_REFERRAL')), false) as told_only
    from published_casefile_fact
    where municipality_id = c.municipality_id and case_id = c.case_id) f
union all
select r.municipality_id, 'CHANNEL', r.case_id, r.channel, c.received_on
from published_reception r
join published_case_reception c on c.municipality_id = r.municipality_id and c.case_id = r.case_id
union all
select r.municipality_id, 'ROUTE', r.case_id, r.route, c.received_on
from published_reception r
join published_case_reception c on c.municipality_id = r.municipality_id and c.case_id = r.case_id
union all
select municipality_id, 'TRIAGE', case_id, substr(kind, 9), fact_date
from published_casefile_fact
where kind in ('TRIAGED_INFORMATION', 'TRIAGED_REFERRAL', 'TRIAGED_APPLICATION');

create or replace view happening_profile with (security_invoker = true) as
select c.municipality_id, 'PROFILE' as kind, c.case_id,
       p.sex || '-' || case when a.age is null then 'XX' when a.age < 20 then '10' when a.age < 30 then '20'
                            when a.age < 40 then '30' when a.age < 50 then '40' when a.age < 60 then '50'
                            when a.age < 65 then '60' else '65' end
             || '-' || coalesce(w.option, 'WX') as key,
       c.received_on as happened_on
from published_case_reception c
join published_person_profile p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
cross join lateral (
    select extract(year from age(c.received_on, make_date(p.birth_year, coalesce(p.birth_month, 12),
                                                          coalesce(p.birth_day, 28)))) as age) a
left join published_forms_choice w
  on w.municipality_id = c.municipality_id and w.case_id = c.case_id and w.form = 'assessment' and w.term = 1
 and w.field = 'employment';

create or replace view happening_sheet with (security_invoker = true) as
select c.municipality_id, 'COMPLAINT' as kind, c.case_id, f.option as key, c.received_on as happened_on
from published_case_reception c
join published_forms_choice f on f.municipality_id = c.municipality_id and f.case_id = c.case_id
 and f.form = 'intake-application' and f.field = 'chiefComplaint' and f.term = 1
union all
select c.municipality_id, 'COMPLAINT_MAIN', c.case_id, f.option, c.received_on
from published_case_reception c
join published_forms_choice f on f.municipality_id = c.municipality_id and f.case_id = c.case_id
 and f.form = 'intake-application' and f.field = 'chiefComplaint' and f.term = 1 and f.main
union all
select c.municipality_id, 'REFERRER', c.case_id, f.option, c.received_on
from published_case_reception c
join published_forms_choice f on f.municipality_id = c.municipality_id and f.case_id = c.case_id
 and f.form = 'assessment' and f.field = 'referrers' and f.term = 1
union all
select f.municipality_id, 'TRAIT', f.case_id, f.option, s.fact_date
from published_casefile_fact s
join published_forms_choice f on f.municipality_id = s.municipality_id and f.case_id = s.case_id and f.term = s.term
where s.kind = 'ASSESSED' and f.form = 'assessment' and f.field = 'traits' and f.state = 'FINALISED'
  and not exists (select from published_casefile_fact earlier
                  where earlier.municipality_id = s.municipality_id and earlier.case_id = s.case_id
                    and earlier.term = s.term and earlier.kind = 'ASSESSED'
                    and (earlier.fact_date, earlier.fact_id) < (s.fact_date, s.fact_id));

-- プラン作成: one row a プラン期, 再プラン included; an amendment within it makes no further plan. By which day a plan counts is
-- the municipality's rule on the day on which the plan was drafted: so each plan counts once, whatever the rule becomes. A plan
-- that doesn't count yet has no row.
create or replace view happening_plan with (security_invoker = true) as
select p.municipality_id, p.case_id, p.plan_id, p.term, p.sequence, p.employment_goal is true as aims, f.fact_date as made_on
from published_casefile_fact f
join published_plan p on p.municipality_id = f.municipality_id and p.case_id = f.case_id and p.term = f.term
left join published_setting rule
  on rule.municipality_id = p.municipality_id and rule.key = 'PLAN_COUNTED_ON' and rule.valid @> p.drafted_on
where f.kind in ('CONFERENCE_APPROVED', 'CONFERENCE_APPROVED_AMENDED',
                 'PLAN_DECIDED', 'PLAN_CONFIRMED', 'PLAN_REPORTED', 'DECISION_NOT_NEEDED')
  and rule.value is distinct from 'プラン作成の日'
  and (rule.value = '会議了承の日' or f.kind not like 'CONFERENCE%')
  and f.fact_id = (select first.fact_id
                   from published_casefile_fact first
                   where first.municipality_id = f.municipality_id and first.case_id = f.case_id and first.term = f.term
                     and first.kind in ('CONFERENCE_APPROVED', 'CONFERENCE_APPROVED_AMENDED',
                                        'PLAN_DECIDED', 'PLAN_CONFIRMED', 'PLAN_REPORTED', 'DECISION_NOT_NEEDED')
                   order by (first.kind like 'CONFERENCE%') is distinct from (rule.value is not distinct from '会議了承の日'),
                            first.fact_date, first.fact_id
                   limit 1)
union all
select p.municipality_id, p.case_id, p.plan_id, p.term, p.sequence, p.employment_goal is true, p.drafted_on
from published_plan p
join published_setting rule
  on rule.municipality_id = p.municipality_id and rule.key = 'PLAN_COUNTED_ON' and rule.valid @> p.drafted_on
where rule.value = 'プラン作成の日'
  and exists (select from published_casefile_fact f
              where f.municipality_id = p.municipality_id and f.case_id = p.case_id and f.term = p.term
                and f.kind in ('CONFERENCE_APPROVED', 'CONFERENCE_APPROVED_AMENDED',
                               'PLAN_DECIDED', 'PLAN_CONFIRMED', 'PLAN_REPORTED', 'DECISION_NOT_NEEDED'));
comment on view happening_plan is 'プラン作成件数に数えるプランと、その計上日（まだ数えないプランの行はない）';

create or replace view happening_planned with (security_invoker = true) as
select municipality_id, 'PLAN' as kind, case_id, case sequence when 0 then 'FIRST' else 'AGAIN' end as key,
       made_on as happened_on
from happening_plan
union all
select municipality_id, 'PLAN_TARGET', case_id, case sequence when 0 then 'FIRST' else 'AGAIN' end, made_on
from happening_plan where aims
union all
select distinct p.municipality_id, 'PLAN_SERVICE', p.case_id, coalesce(c.counts_as, s.service_code), p.made_on
from happening_plan p
cross join lateral (select distinct service_code from published_plan_service
                    where municipality_id = p.municipality_id and plan_id = p.plan_id) s
left join published_service_column c
  on c.municipality_id = p.municipality_id and c.code = s.service_code and c.valid @> p.made_on;

create or replace view happening_contact with (security_invoker = true) as
select r.municipality_id, 'CONTACT' as kind, r.case_id, r.method as key, r.happened_on
from published_supportlog_record r
union all
select r.municipality_id, 'STAFF_CONTACT', r.case_id, by_whom.staff::text, r.happened_on
from published_supportlog_record r
cross join lateral unnest(r.staff) as by_whom (staff)
union all
select municipality_id, 'STAFF_CASE', case_id, lead_staff_id::text, received_on
from published_case where lead_staff_id is not null
union all
select municipality_id, 'REFERRAL', case_id, destination_kind, referred_on
from published_referral where wish = 'WISHED';

create or replace view happening with (security_invoker = true) as
select h.municipality_id, h.kind, h.key, h.happened_on, h.case_id, c.case_number, c.person_id, c.office_id
from (select municipality_id, kind, case_id, key, happened_on from happening_reception
      union all select municipality_id, kind, case_id, key, happened_on from happening_profile
      union all select municipality_id, kind, case_id, key, happened_on from happening_sheet
      union all select municipality_id, kind, case_id, key, happened_on from happening_screening
      union all select municipality_id, kind, case_id, key, happened_on from happening_planned
      union all select municipality_id, kind, case_id, key, happened_on from happening_outcome
      union all select municipality_id, kind, case_id, key, happened_on from happening_evaluation
      union all select municipality_id, kind, case_id, key, happened_on from happening_contact) h
join published_case_reception c on c.municipality_id = h.municipality_id and c.case_id = h.case_id;

-- The happenings of some days and kinds. Planning all that can happen takes longer than reading a month of it, so each connection
-- plans once, without the values; a kind that isn't asked for costs nothing.
create function happening_between(first_day date, last_day date, kinds text[]) returns setof happening
    language plpgsql stable parallel restricted
    set plan_cache_mode = force_generic_plan as $$
begin
    return query select * from happening h where h.happened_on between first_day and last_day and h.kind = any (kinds);
end $$;
revoke execute on function happening_between from public;
grant execute on function happening_between to tsunagi_app;
comment on function happening_between is '期間と種類を限った、統計に数える出来事';
