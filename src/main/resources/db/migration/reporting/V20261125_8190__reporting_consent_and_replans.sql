-- Two rules that a count by hand found otherwise than the definitions say.
--
-- 同意の内訳 follows the screening (standard-forms §1.2, §2.10): who was only informed (K1) or sent on (K2) and never asked to apply
-- is 対象外, not 未同意; with K3 she is 未同意 whatever the triage had said.

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
       case when f.applied then 'GIVEN'
            when f.refused then 'REFUSED'
            when s.result in ('INFORMATION', 'REFERRAL') then 'NOT_NEEDED'
            when f.told_only and s.result is distinct from 'CONSENT_PENDING' then 'NOT_NEEDED'
            else 'PENDING' end,
       c.received_on
from published_case_reception c
left join published_assessment_screening s
  on s.municipality_id = c.municipality_id and s.case_id = c.case_id and s.term = 1
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

-- 再プラン counts on the day of the meeting that decided it (standard-forms §7.3), not when somebody began to write the next plan.
create or replace view happening_evaluation with (security_invoker = true) as
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
select e.municipality_id, 'REPLAN', e.case_id, '', e.fact_date
from published_casefile_fact e where e.kind = 'EVALUATED' and e.detail = 'replan'
union all
select municipality_id, case kind when 'CLOSED' then 'CLOSING' else 'SUSPENSION' end, case_id, reason, closed_on
from published_evaluation_ending;
