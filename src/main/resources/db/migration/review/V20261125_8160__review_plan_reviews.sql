-- プラン未作成ケースの確認: once a week a desk goes through its consultations without a plan. A review keeps what was on the board
-- that day, so that the next one can stand beside it whatever has become of the cases.
create table plan_review (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    office_id       uuid        not null,
    held_on         date        not null,
    previous_id     uuid,
    version         int         not null check (version >= 1),
    changed_by      uuid        not null,
    changed_at      timestamptz not null,
    primary key (municipality_id, id),
    unique (municipality_id, office_id, held_on),
    foreign key (municipality_id, office_id) references office,
    foreign key (municipality_id, previous_id) references plan_review
);
select tsunagi_protect('plan_review');
grant select, insert, update on plan_review to tsunagi_app;
comment on table plan_review is 'プラン未作成ケースの確認（週次）';

create table plan_review_line (
    municipality_id uuid    not null default tsunagi_municipality(),
    review_id       uuid    not null,
    case_id         uuid    not null,
    ended           boolean not null,
    days            int     not null check (days >= 0),
    contacts        int     not null check (contacts >= 0),
    met_again       boolean not null,
    promised_on     date,
    promise         text,
    lead_staff_id   uuid,
    agency_comment  text    not null default '',
    city_comment    text    not null default '',
    decision        text,
    act_by          date,
    act_staff_id    uuid,
    primary key (municipality_id, review_id, case_id),
    foreign key (municipality_id, review_id) references plan_review,
    foreign key (municipality_id, case_id) references support_case,
    check (decision is not null or (act_by is null and act_staff_id is null)),
    check (decision is null or decision = 'WATCH' or (act_by is not null and act_staff_id is not null))
);
create index plan_review_line_case on plan_review_line (municipality_id, case_id);
select tsunagi_protect('plan_review_line');
grant select, insert, update on plan_review_line to tsunagi_app;
comment on table plan_review_line is '確認の表の1行: その日の様子と、話し合って決めたこと';

-- Those without a plan that somebody agreed to or that was decided; since when they have ended, null while they go on.
create view review_unplanned with (security_invoker = true) as
select c.municipality_id, c.case_id, c.office_id, c.received_on, c.lead_staff_id,
       case when c.stage = 'CLOSED' then coalesce((select max(e.closed_on) from published_evaluation_ending e
                                                   where e.municipality_id = c.municipality_id and e.case_id = c.case_id
                                                     and e.kind = 'CLOSED'), c.last_fact_on)
            when c.stage = 'CONSULTATION_ONLY' then c.last_fact_on end as ended_on
from published_case c
where not exists (select from published_casefile_fact f
                  where f.municipality_id = c.municipality_id and f.case_id = c.case_id
                    and f.kind in ('PLAN_AGREED', 'PLAN_DECIDED', 'PLAN_CONFIRMED', 'PLAN_REPORTED', 'DECISION_NOT_NEEDED'));
grant select on review_unplanned to tsunagi_app;
comment on view review_unplanned is 'プランのない相談と、終わった日（続いている間は空）';

-- What the last review of a desk decided and nobody has done yet; join it with visible_case.
create view published_review_task with (security_invoker = true) as
select l.municipality_id, l.case_id, l.decision, l.act_by, l.act_staff_id
from plan_review_line l
join plan_review r on r.municipality_id = l.municipality_id and r.id = l.review_id
join review_unplanned u on u.municipality_id = l.municipality_id and u.case_id = l.case_id and u.ended_on is null
where l.act_by is not null
  and not exists (select from plan_review later
                  where later.municipality_id = r.municipality_id and later.office_id = r.office_id
                    and later.held_on > r.held_on)
  and not (l.decision in ('CALL', 'VISIT', 'INVITE')
           and exists (select from published_supportlog_record s
                       where s.municipality_id = l.municipality_id and s.case_id = l.case_id
                         and s.written_at > r.changed_at));
grant select on published_review_task to tsunagi_app;
comment on view published_review_task is 'プラン未作成の確認で決めたこと（期限のあるもの）: 今日の仕事のため';
