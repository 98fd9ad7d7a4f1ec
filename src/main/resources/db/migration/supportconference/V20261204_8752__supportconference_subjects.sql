-- 対象者: known as far as she is known. Never a row of the register of persons, never a case, and in no index of the search.
create table support_conference_subject (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    name            text,
    description     text,
    area            text,
    noticed_by      text        not null check (noticed_by <> ''),
    noticed_on      date        not null,
    worry           text        not null check (worry <> ''),
    approacher      text,
    approach        text,
    next_on         date,
    state           text        not null default 'WATCHING' check (state in ('WATCHING', 'CONNECTED', 'ENDED')),
    state_on        date        not null,
    state_note      text,
    version         bigint      not null default 1,
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    check (name is not null or description is not null),
    check (state = 'WATCHING' or state_note is not null)
);
select tsunagi_for_members('support_conference_subject');
grant select, insert, update on support_conference_subject to tsunagi_app;
comment on table support_conference_subject is '支援会議の対象者: 同意がなくてもよい。人の台帳にもケースにも入らない';

-- 法9条3項・4項
create table support_conference_request (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    subject_id      uuid        not null,
    organisation    text        not null check (organisation <> ''),
    addressee       text,
    wanted          text        not null check (wanted <> ''),
    purpose         text        not null check (purpose <> ''),
    requested_on    date        not null,
    due_on          date        not null,
    answer          text        check (answer in ('GIVEN', 'PARTLY_GIVEN', 'NOT_GIVEN')),
    answered_on     date,
    answer_note     text,
    noted_at        timestamptz not null default tsunagi_now(),
    noted_by        uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, subject_id) references support_conference_subject,
    check (due_on >= requested_on),
    check ((answer is null) = (answered_on is null)),
    check (answer is null or answer = 'GIVEN' or answer_note is not null)
);
create index support_conference_request_subject on support_conference_request (municipality_id, subject_id);
select tsunagi_for_members('support_conference_request');
grant select, insert, update on support_conference_request to tsunagi_app;
comment on table support_conference_request is '支援会議からの協力の求め: 法9条3項の依頼と、4項の回答';
