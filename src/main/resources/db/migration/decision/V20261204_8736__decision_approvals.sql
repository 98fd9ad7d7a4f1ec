-- 決裁 in several steps: a draft, then each step in order; it takes effect at the last, and a rejection goes back to the draft.
create table decision_approval (
    municipality_id uuid   not null default tsunagi_municipality(),
    id              uuid   not null,
    submission_id   uuid   not null,
    lines           uuid[] not null check (cardinality(lines) > 0),
    steps           text[] not null check (cardinality(steps) > 1),
    state           text   not null check (state in ('RUNNING', 'DONE', 'REJECTED')),
    primary key (municipality_id, id),
    foreign key (municipality_id, submission_id) references plan_submission
);
create unique index decision_approval_running on decision_approval (municipality_id, submission_id) where state = 'RUNNING';
create index decision_approval_submission on decision_approval (municipality_id, submission_id);
select tsunagi_protect('decision_approval');
grant select, insert, update on decision_approval to tsunagi_app;
comment on table decision_approval is '決裁: 起案した事業と、起案したときの決裁の段階';

create table decision_signature (
    municipality_id uuid        not null default tsunagi_municipality(),
    approval_id     uuid        not null,
    number          int         not null check (number >= 1),
    outcome         text        not null check (outcome in ('DRAFTED', 'APPROVED', 'REJECTED')),
    signed_on       date        not null,
    comment         text        not null default '',
    staff_id        uuid        not null default tsunagi_staff(),
    in_place_of     uuid,
    place_reason    text        not null default '',
    signed_at       timestamptz not null default tsunagi_now(),
    primary key (municipality_id, approval_id, number),
    foreign key (municipality_id, approval_id) references decision_approval,
    check (outcome <> 'REJECTED' or comment <> ''),
    check ((in_place_of is null) = (place_reason = ''))
);
-- Nobody signs two steps of one 決裁.
create unique index decision_signature_person on decision_signature (municipality_id, approval_id, staff_id)
    where outcome <> 'REJECTED';
select tsunagi_protect('decision_signature');
grant select, insert on decision_signature to tsunagi_app;
comment on table decision_signature is '決裁の記録: 段階ごとの職員・日・意見。代決ならだれの代わりか';

create table decision_step_holder (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    step            text        not null check (step <> ''),
    staff_id        uuid        not null,
    first_on        date        not null,
    last_on         date        check (last_on >= first_on),
    entered_by      uuid        default tsunagi_staff(),
    entered_at      timestamptz not null default tsunagi_now(),
    primary key (municipality_id, id)
);
select tsunagi_protect('decision_step_holder');
grant select, insert, update on decision_step_holder to tsunagi_app;
comment on table decision_step_holder is '決裁の段階の担当者(いつからいつまで)';

create table decision_substitute (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    staff_id        uuid        not null,
    in_place_of     uuid        not null check (in_place_of <> staff_id),
    first_on        date        not null,
    last_on         date        not null check (last_on >= first_on),
    reason          text        not null check (reason <> ''),
    entered_by      uuid        default tsunagi_staff(),
    entered_at      timestamptz not null default tsunagi_now(),
    primary key (municipality_id, id)
);
select tsunagi_protect('decision_substitute');
grant select, insert, update on decision_substitute to tsunagi_app;
comment on table decision_substitute is '代決: だれが、だれの代わりに、いつからいつまで、なぜ';
