-- When what is behind a counted thing was written down. happened_on is the day of the thing where a case can have several of them.
create view happening_recorded with (security_invoker = true) as
select r.municipality_id, k.kind, r.case_id, case when k.by_day then r.happened_on end as happened_on, r.recorded_at, r.corrects
from (select municipality_id, what, case_id, happened_on, recorded_at, corrects from published_casefile_recorded
      union all select municipality_id, 'RECEPTION', case_id, happened_on, recorded_at, corrects from published_intake_recorded
      union all select municipality_id, form, case_id, null, recorded_at, corrects from published_forms_recorded
      union all select municipality_id, 'SCREENING', case_id, happened_on, recorded_at, corrects from published_assessment_recorded
      union all select municipality_id, 'PLAN', case_id, null, recorded_at, corrects from published_plan_recorded
      union all select municipality_id, 'OUTCOME', case_id, happened_on, recorded_at, corrects from published_services_recorded
      union all select municipality_id, 'ENDING', case_id, happened_on, recorded_at, corrects from published_evaluation_recorded
      union all select municipality_id, 'RECORD', case_id, happened_on, recorded_at, corrects from published_supportlog_recorded
      union all select municipality_id, 'REFERRED_TO', case_id, happened_on, recorded_at, corrects from published_referral_recorded) r
join (values ('CASE', 'RECEPTION', false), ('CASE', 'RECEPTION_CONSENT', false), ('CASE', 'PROFILE', false),
             ('RECEPTION', 'CHANNEL', false), ('RECEPTION', 'ROUTE', false),
             ('APPLIED', 'RECEPTION_CONSENT', false), ('CONSENTED', 'RECEPTION_CONSENT', false),
             ('CONSENT_REFUSED', 'RECEPTION_CONSENT', false), ('TRIAGED_INFORMATION', 'RECEPTION_CONSENT', false),
             ('TRIAGED_REFERRAL', 'RECEPTION_CONSENT', false),
             ('TRIAGED_INFORMATION', 'TRIAGE', true), ('TRIAGED_REFERRAL', 'TRIAGE', true), ('TRIAGED_APPLICATION', 'TRIAGE', true),
             ('intake-application', 'COMPLAINT', false), ('intake-application', 'COMPLAINT_MAIN', false),
             ('assessment', 'REFERRER', false), ('assessment', 'TRAIT', false), ('assessment', 'PROFILE', false),
             ('ASSESSED', 'TRAIT', false),
             ('evaluation', 'CHANGE', false), ('evaluation', 'IMPROVED', false), ('evaluation', 'IMPROVED_AREA', false),
             ('SCREENING', 'SCREENING', true), ('SCREENING', 'SCREENED_TO', true),
             ('CONFERENCE_APPROVED', 'PLAN', false), ('CONFERENCE_APPROVED_AMENDED', 'PLAN', false),
             ('PLAN_DECIDED', 'PLAN', false), ('PLAN_CONFIRMED', 'PLAN', false), ('PLAN_REPORTED', 'PLAN', false),
             ('DECISION_NOT_NEEDED', 'PLAN', false), ('PLAN', 'PLAN', false),
             ('OUTCOME', 'EMPLOYED', true), ('OUTCOME', 'INCREASED', true),
             ('OUTCOME', 'EMPLOYED_TARGET', true), ('OUTCOME', 'INCREASED_TARGET', true),
             ('EVALUATED', 'EVALUATION', true), ('EVALUATED', 'CHANGE', false), ('EVALUATED', 'IMPROVED', false),
             ('EVALUATED', 'IMPROVED_AREA', false), ('REPLANNED', 'REPLAN', true),
             ('ENDING', 'CLOSING', true), ('ENDING', 'SUSPENSION', true),
             ('RECORD', 'CONTACT', true), ('REFERRED_TO', 'REFERRAL', true)) source (what, kind, by_day)
  on source.what = r.what
cross join lateral (select source.kind, source.by_day
                    union all
                    select each, false from unnest(array ['PLAN_TARGET', 'PLAN_SERVICE', 'EMPLOYED_TARGET', 'INCREASED_TARGET']) each
                    where source.kind = 'PLAN') k;
comment on view happening_recorded is '統計に数える出来事のもとになる記録の日時';
grant select on happening_recorded to tsunagi_app;
