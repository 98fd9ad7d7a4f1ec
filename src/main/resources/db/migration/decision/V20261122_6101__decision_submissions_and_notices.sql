create table plan_submission (
    municipality_id      uuid        not null default tsunagi_municipality(),
    id                   uuid        not null,
    case_id              uuid        not null,
    plan_id              uuid        not null,
    round                int         not null check (round >= 1),
    submitted_on         date        not null,
    submitted_at         timestamptz not null default tsunagi_now(),
    submitted_by         uuid        default tsunagi_staff(),
    route                text        not null check (route in ('DECISION', 'REPORT', 'CONFIRMATION', 'NOTHING')),
    used_rows            uuid[]      not null,
    assumed              boolean     not null,
    note                 text        not null default '',
    held_on_paper        boolean     not null default false,
    state                text        not null
        check (state in ('WAITING', 'REPORTED', 'DECIDED', 'CONFIRMED', 'RETURNED', 'NOT_NEEDED')),
    state_on             date        not null,
    return_reasons       text[]      not null default '{}',
    return_text          text        not null default '',
    support_requested_on date,
    version              bigint      not null default 0,
    changed_at           timestamptz not null default tsunagi_now(),
    changed_by           uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    unique (municipality_id, plan_id, round),
    foreign key (municipality_id, case_id) references support_case,
    foreign key (municipality_id, plan_id) references plan,
    check (state_on >= submitted_on),
    check ((state = 'RETURNED') = (return_text <> '')),
    check ((state = 'RETURNED') = (cardinality(return_reasons) > 0)),
    check (support_requested_on is null or state in ('DECIDED', 'CONFIRMED'))
);
create unique index plan_submission_waiting on plan_submission (municipality_id, plan_id) where state = 'WAITING';
create index plan_submission_case on plan_submission (municipality_id, case_id);
create index plan_submission_inbox on plan_submission (municipality_id, state, submitted_on);
comment on table plan_submission is 'プランの提出: 市の支援決定・確認を受ける一回ごとの提出(差戻し後は次の回)';
comment on column plan_submission.used_rows is '経路を決めた事業・経路・契約の設定の行';

create table plan_submission_line (
    municipality_id    uuid not null default tsunagi_municipality(),
    id                 uuid not null,
    submission_id      uuid not null,
    position           int  not null,
    service_code       text not null,
    service_name       text not null,
    route              text not null,
    supporter          text not null,
    support            text not null,
    starts_on          date,
    ends_on            date,
    requirement        text not null default 'UNKNOWN' check (requirement in ('MET', 'NOT_MET', 'UNKNOWN')),
    requirement_ground text check (requirement_ground in ('ITEM_1', 'ITEM_2_A', 'ITEM_2_B', 'ITEM_2_C')),
    requirement_basis  text not null default '',
    answered_on        date,
    answered_by        uuid,
    primary key (municipality_id, id),
    unique (municipality_id, submission_id, service_code),
    foreign key (municipality_id, submission_id) references plan_submission,
    check (answered_on is null or route <> 'DECISION' or requirement = 'MET')
);
comment on table plan_submission_line is '提出した事業: 提出のときの内容と、市の要件確認・決定・確認';

create table decision_notice (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    submission_id   uuid        not null,
    number          text        not null,
    issued_on       date        not null,
    title           text        not null,
    form_number     text        not null,
    sender          text        not null,
    recipient       text        not null,
    postal_code     text        not null,
    address         text        not null,
    applied_on      date        not null,
    instruction     text        not null,
    contact         text        not null,
    issued_at       timestamptz not null default tsunagi_now(),
    issued_by       uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    unique (municipality_id, submission_id),
    foreign key (municipality_id, submission_id) references plan_submission
);
comment on table decision_notice is '支援決定の通知書: 発行したときの文書番号・宛名・文言(変えられない)';

do $$
declare t text;
begin
    foreach t in array array ['plan_submission', 'plan_submission_line', 'decision_notice'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy municipality on %I using (municipality_id = (select tsunagi_municipality())) '
                       'with check (municipality_id = (select tsunagi_municipality()))', t);
    end loop;
end $$;
grant select, insert, update on plan_submission, plan_submission_line to tsunagi_app;
grant select, insert on decision_notice to tsunagi_app;

-- What the municipality has answered to each service, for the modules that give or count support; join it with visible_case.
create view published_decision_line with (security_invoker = true) as
select s.municipality_id, s.id as submission_id, s.case_id, s.plan_id, s.round, s.state, s.submitted_on, l.service_code,
       l.service_name, l.route, l.supporter, l.starts_on, l.ends_on, l.answered_on
from plan_submission s
join plan_submission_line l on l.municipality_id = s.municipality_id and l.submission_id = s.id;
grant select on published_decision_line to tsunagi_app;
comment on view published_decision_line is '提出した事業ごとの市の回答';
