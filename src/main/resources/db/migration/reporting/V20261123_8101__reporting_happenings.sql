-- One row is one thing that a return counts: its kind, the key by which it is broken down, and the day by which it counts.
-- A number is count(*) over these rows and its drill-down is the rows themselves, so that the two can't disagree.
-- Everybody is counted, restricted cases too; only a drill-down joins visible_case.

create view happening_reception with (security_invoker = true) as
select c.municipality_id, 'RECEPTION' as kind, c.case_id,
       case when exists (select from published_case earlier
                         where earlier.municipality_id = c.municipality_id and earlier.person_id = c.person_id
                           and earlier.case_id <> c.case_id and earlier.received_on < c.received_on)
            then 'AGAIN' else 'FIRST' end as key,
       c.received_on as happened_on
from published_case c
union all
select c.municipality_id, 'RECEPTION_CONSENT', c.case_id,
       case when f.applied then 'GIVEN' when f.refused then 'REFUSED' when f.told_only then 'NOT_NEEDED' else 'PENDING' end,
       c.received_on
from published_case c
cross join lateral (
    select coalesce(bool_or(kind in ('APPLIED', 'CONSENTED')), false) as applied,
           coalesce(bool_or(kind = 'CONSENT_REFUSED'), false) as refused,
           coalesce(bool_or(kind in ('TRIAGED_INFORMATION', 'TRIAGED_REFERRAL')), false) as told_only
    from published_casefile_fact
    where municipality_id = c.municipality_id and case_id = c.case_id) f
union all
select r.municipality_id, 'CHANNEL', r.case_id, r.channel, c.received_on
from published_reception r
join published_case c on c.municipality_id = r.municipality_id and c.case_id = r.case_id
union all
select r.municipality_id, 'ROUTE', r.case_id, r.route, c.received_on
from published_reception r
join published_case c on c.municipality_id = r.municipality_id and c.case_id = r.case_id
union all
select municipality_id, 'TRIAGE', case_id, substr(kind, 9), fact_date
from published_casefile_fact
where kind in ('TRIAGED_INFORMATION', 'TRIAGED_REFERRAL', 'TRIAGED_APPLICATION');
comment on view happening_reception is '新規相談受付・同意の有無・受付方法・相談経路・振り分け';

-- 性別×年齢×就労状況 of those received: the age on the day of reception, the work as the first 様式2 has it. A month or a day of
-- birth that isn't known is taken late, so that nobody is made older than she is.
create view happening_profile with (security_invoker = true) as
select c.municipality_id, 'PROFILE' as kind, c.case_id,
       p.sex || '-' || case when a.age is null then 'XX' when a.age < 20 then '10' when a.age < 30 then '20'
                            when a.age < 40 then '30' when a.age < 50 then '40' when a.age < 60 then '50'
                            when a.age < 65 then '60' else '65' end
             || '-' || coalesce(w.option, 'WX') as key,
       c.received_on as happened_on
from published_case c
join published_person_profile p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
cross join lateral (
    select extract(year from age(c.received_on, make_date(p.birth_year, coalesce(p.birth_month, 12),
                                                          coalesce(p.birth_day, 28)))) as age) a
left join published_forms_choice w
  on w.municipality_id = c.municipality_id and w.case_id = c.case_id and w.form = 'assessment' and w.term = 1
 and w.field = 'employment';
comment on view happening_profile is '受け付けた方の性別・年齢・就労状況';

create view happening_sheet with (security_invoker = true) as
select c.municipality_id, kinds.kind, c.case_id, f.option as key, c.received_on as happened_on
from published_case c
join published_forms_choice f on f.municipality_id = c.municipality_id and f.case_id = c.case_id
 and f.form = 'intake-application' and f.field = 'chiefComplaint' and f.term = 1
join (values ('COMPLAINT', false), ('COMPLAINT_MAIN', true)) kinds (kind, main) on f.main or not kinds.main
union all
select c.municipality_id, 'REFERRER', c.case_id, f.option, c.received_on
from published_case c
join published_forms_choice f on f.municipality_id = c.municipality_id and f.case_id = c.case_id
 and f.form = 'assessment' and f.field = 'referrers' and f.term = 1
union all
select f.municipality_id, 'TRAIT', f.case_id, f.option, s.fact_date
from published_forms_choice f
join (select municipality_id, case_id, term, min(fact_date) as fact_date
      from published_casefile_fact where kind = 'ASSESSED' group by municipality_id, case_id, term) s
  on s.municipality_id = f.municipality_id and s.case_id = f.case_id and s.term = f.term
where f.form = 'assessment' and f.field = 'traits' and f.state = 'FINALISED';
comment on view happening_sheet is '主訴・紹介元（受付日で数える）と課題特性（アセスメントを確定した日で数える）';

create view happening_screening with (security_invoker = true) as
select s.municipality_id, 'SCREENING' as kind, s.case_id,
       case s.result when 'INFORMATION' then 'K1' when 'REFERRAL' then 'K2' when 'CONSENT_PENDING' then 'K3'
                     when 'PLAN' then 'K4' else 'K5' end as key,
       s.screened_on as happened_on
from published_assessment_screening s
union all
select s.municipality_id, 'SCREENED_TO', s.case_id, to_where.code, s.screened_on
from published_assessment_screening s
cross join lateral unnest(s.destinations) as to_where (code)
where s.result = 'REFERRAL';
comment on view happening_screening is 'スクリーニングの結果 K1–K5 と、他機関へつないだ先';

-- プラン作成: one row a プラン期, 再プラン included; an amendment within it makes no further plan. By which day a plan counts is
-- the municipality's rule on the day on which the plan was drafted: so each plan counts once, whatever the rule becomes.
create view happening_plan with (security_invoker = true) as
select p.municipality_id, p.case_id, p.plan_id, p.term, p.sequence, p.employment_goal is true as aims,
       case rule.value when '会議了承の日' then coalesce(f.approved_on, f.answered_on)
                       when 'プラン作成の日' then case when coalesce(f.approved_on, f.answered_on) is not null then p.drafted_on end
                       else f.answered_on end as made_on
from published_plan p
join (select municipality_id, case_id, term,
             min(fact_date) filter (where kind like 'CONFERENCE%') as approved_on,
             min(fact_date) filter (where kind not like 'CONFERENCE%') as answered_on
      from published_casefile_fact
      where kind in ('CONFERENCE_APPROVED', 'CONFERENCE_APPROVED_AMENDED',
                     'PLAN_DECIDED', 'PLAN_CONFIRMED', 'PLAN_REPORTED', 'DECISION_NOT_NEEDED')
      group by municipality_id, case_id, term) f
  on f.municipality_id = p.municipality_id and f.case_id = p.case_id and f.term = p.term
left join published_setting rule
  on rule.municipality_id = p.municipality_id and rule.key = 'PLAN_COUNTED_ON' and rule.valid @> p.drafted_on;
comment on view happening_plan is 'プラン作成件数に数えるプランと、その計上日（まだ数えないプランは made_on が空）';

create view happening_planned with (security_invoker = true) as
select p.municipality_id, kinds.kind, p.case_id, case p.sequence when 0 then 'FIRST' else 'AGAIN' end as key,
       p.made_on as happened_on
from happening_plan p
join (values ('PLAN', false), ('PLAN_TARGET', true)) kinds (kind, aims) on p.aims or not kinds.aims
union all
select distinct p.municipality_id, 'PLAN_SERVICE', p.case_id, coalesce(c.counts_as, s.service_code), p.made_on
from happening_plan p
join published_plan_service s on s.municipality_id = p.municipality_id and s.plan_id = p.plan_id
left join published_service_column c
  on c.municipality_id = s.municipality_id and c.code = s.service_code and c.valid @> p.made_on;
comment on view happening_planned is 'プラン作成・就労支援対象・プランに盛り込んだ事業（市独自の事業は国の列で）';

-- 就労・増収. うち就労支援対象プラン作成者分: the last plan made for the case up to that day aims at employment.
create view happening_outcome with (security_invoker = true) as
select o.municipality_id, kinds.kind, o.case_id, '' as key, o.happened_on
from published_services_counted_outcome o
cross join lateral (
    select coalesce((select p.aims from happening_plan p
                     where p.municipality_id = o.municipality_id and p.case_id = o.case_id and p.made_on <= o.happened_on
                     order by p.made_on desc, p.term desc limit 1), false) as target) last_plan
cross join lateral (values (o.counts_as, true), (o.counts_as || '_TARGET', last_plan.target)) kinds (kind, counts)
where o.counted and kinds.counts;
comment on view happening_outcome is '就労者・増収者（1人を1か月に1回）と、うち就労支援対象プラン作成者';

create view happening_evaluation with (security_invoker = true) as
select e.municipality_id, 'EVALUATION' as kind, e.case_id, coalesce(e.detail, '') as key, e.fact_date as happened_on
from published_casefile_fact e where e.kind = 'EVALUATED'
union all
select e.municipality_id, 'CHANGE', e.case_id, c.option, e.fact_date
from published_casefile_fact e
join published_forms_choice c on c.municipality_id = e.municipality_id and c.case_id = e.case_id and c.term = e.term
 and c.form = 'evaluation' and c.field = 'changes'
where e.kind = 'EVALUATED'
union all
select distinct e.municipality_id, 'IMPROVED', e.case_id, '', e.fact_date
from published_casefile_fact e
join published_forms_choice c on c.municipality_id = e.municipality_id and c.case_id = e.case_id and c.term = e.term
 and c.form = 'evaluation' and c.field = 'changes' and c.option <> 'H22'
where e.kind = 'EVALUATED'
union all
select distinct e.municipality_id, 'IMPROVED_AREA', e.case_id, area.code, e.fact_date
from published_casefile_fact e
join published_forms_choice c on c.municipality_id = e.municipality_id and c.case_id = e.case_id and c.term = e.term
 and c.form = 'evaluation' and c.field = 'changes'
join (values ('WILL', array ['H03', 'H04', 'H05', 'H06', 'H07', 'H08', 'H09', 'H10', 'H11']),
             ('MONEY', array ['H01', 'H02', 'H12', 'H13', 'H14']),
             ('WORK', array ['H14', 'H15', 'H16', 'H17', 'H18', 'H19', 'H20'])) area (code, changes)
  on c.option = any (area.changes)
where e.kind = 'EVALUATED'
union all
select municipality_id, 'REPLAN', case_id, '', fact_date from published_casefile_fact where kind = 'REPLANNED'
union all
select municipality_id, case kind when 'CLOSED' then 'CLOSING' else 'SUSPENSION' end, case_id, reason, closed_on
from published_evaluation_ending;
comment on view happening_evaluation is '評価・見られた変化・改善・再プラン・終結・中断';

create view happening_contact with (security_invoker = true) as
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
comment on view happening_contact is '対応（延べ）・職員ごとの対応と受付・つなぎ';

create view happening with (security_invoker = true) as
select h.municipality_id, h.kind, h.key, h.happened_on, h.case_id, c.case_number, c.person_id, c.office_id
from (select municipality_id, kind, case_id, key, happened_on from happening_reception
      union all select municipality_id, kind, case_id, key, happened_on from happening_profile
      union all select municipality_id, kind, case_id, key, happened_on from happening_sheet
      union all select municipality_id, kind, case_id, key, happened_on from happening_screening
      union all select municipality_id, kind, case_id, key, happened_on from happening_planned where happened_on is not null
      union all select municipality_id, kind, case_id, key, happened_on from happening_outcome
      union all select municipality_id, kind, case_id, key, happened_on from happening_evaluation
      union all select municipality_id, kind, case_id, key, happened_on from happening_contact) h
join published_case c on c.municipality_id = h.municipality_id and c.case_id = h.case_id;
comment on view happening is '統計に数える出来事: 1行が1件';

grant select on happening_reception, happening_profile, happening_sheet, happening_screening, happening_plan, happening_planned,
    happening_outcome, happening_evaluation, happening_contact, happening to tsunagi_app;
