create table transcription_mark (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    case_id         uuid        not null,
    part            text        not null check (part in ('RECEPTION', 'ASSESSMENT', 'PLAN', 'EVALUATION', 'CLOSING')),
    term            int         not null check (term >= 1),
    counted_on      date        not null,
    item_values     jsonb,
    marked_by       uuid        not null default tsunagi_staff(),
    marked_at       timestamptz not null default tsunagi_now(),
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case
);
create index transcription_mark_case on transcription_mark (municipality_id, case_id, part, term, id);
select tsunagi_protect('transcription_mark');
grant select, insert on transcription_mark to tsunagi_app;
comment on table transcription_mark is '転記済み: 国のシステムに入力した値の控え。追記のみ。取り消したときは item_values が空';
comment on column transcription_mark.counted_on is 'その部分を計上する日（受付日・スクリーニングの日・支援決定の日・評価の日・終結の日）';

create view transcription_standing_mark with (security_invoker = true) as
select m.municipality_id, m.case_id, m.part, m.term, m.counted_on, m.item_values, m.marked_by, m.marked_at
from transcription_mark m
where m.item_values is not null
  and not exists (select from transcription_mark later
                  where later.municipality_id = m.municipality_id and later.case_id = m.case_id and later.part = m.part
                    and later.term = m.term and later.id > m.id);
grant select on transcription_standing_mark to tsunagi_app;
comment on view transcription_standing_mark is '今の転記済み: 部分ごとの最後の控え';

create view transcription_ready with (security_invoker = true) as
select municipality_id, case_id, 'RECEPTION' as part, 1 as term, received_on as counted_on from published_case
union all
select municipality_id, case_id, 'ASSESSMENT', term, screened_on from published_assessment_screening
union all
select f.municipality_id, f.case_id, 'ASSESSMENT', f.term, min(f.fact_date)
from published_casefile_fact f
where f.kind = 'ASSESSED'
  and not exists (select from published_assessment_screening s
                  where s.municipality_id = f.municipality_id and s.case_id = f.case_id and s.term = f.term)
group by f.municipality_id, f.case_id, f.term
union all
select municipality_id, case_id, 'PLAN', term, min(fact_date)
from published_casefile_fact
where kind in ('PLAN_DECIDED', 'PLAN_CONFIRMED', 'PLAN_REPORTED', 'DECISION_NOT_NEEDED')
group by municipality_id, case_id, term
union all
select municipality_id, case_id, 'EVALUATION', term, min(fact_date)
from published_casefile_fact
where kind = 'EVALUATED'
group by municipality_id, case_id, term
union all
select municipality_id, case_id, 'CLOSING', 1, closed_on from published_evaluation_closing;
grant select on transcription_ready to tsunagi_app;
comment on view transcription_ready is '国のシステムに入力できる部分と、それを計上する日';

-- What was marked stays on the list when the record behind it is taken back: the nation's system still has it.
create view transcription_part with (security_invoker = true) as
select municipality_id, case_id, part, term, counted_on, true as ready from transcription_ready
union all
select m.municipality_id, m.case_id, m.part, m.term, m.counted_on, false
from transcription_standing_mark m
where not exists (select from transcription_ready r
                  where r.municipality_id = m.municipality_id and r.case_id = m.case_id and r.part = m.part
                    and r.term = m.term);
grant select on transcription_part to tsunagi_app;
comment on view transcription_part is '転記する部分と転記した部分';
