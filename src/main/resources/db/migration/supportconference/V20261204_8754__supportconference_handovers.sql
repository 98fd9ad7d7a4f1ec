-- 引渡し: the only way out of the conference. It names the case, so a merge of two entries of the register has nothing to change here.
create table support_conference_handover (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    subject_id      uuid        not null,
    case_id         uuid        not null,
    record_id       uuid        not null,
    handed_on       date        not null,
    reason          text        not null check (reason <> ''),
    handed_at       timestamptz not null default tsunagi_now(),
    handed_by       uuid        default tsunagi_staff(),
    voided_at       timestamptz,
    voided_by       uuid,
    void_reason     text,
    primary key (municipality_id, id),
    foreign key (municipality_id, subject_id) references support_conference_subject,
    foreign key (municipality_id, case_id) references support_case,
    check ((voided_at is null) = (void_reason is null))
);
create index support_conference_handover_subject on support_conference_handover (municipality_id, subject_id);
create index support_conference_handover_case on support_conference_handover (municipality_id, case_id);
select tsunagi_for_members('support_conference_handover');
grant select, insert, update on support_conference_handover to tsunagi_app;
comment on table support_conference_handover is '支援会議からケースへの引渡し: 申込みのとき、選んだ情報だけ';

create table support_conference_handed_statement (
    municipality_id uuid not null default tsunagi_municipality(),
    handover_id     uuid not null,
    statement_id    uuid not null,
    primary key (municipality_id, handover_id, statement_id),
    foreign key (municipality_id, handover_id) references support_conference_handover,
    foreign key (municipality_id, statement_id) references support_conference_statement
);
create index support_conference_handed_statement_statement
    on support_conference_handed_statement (municipality_id, statement_id);
select tsunagi_for_members('support_conference_handed_statement');
grant select, insert on support_conference_handed_statement to tsunagi_app;
comment on table support_conference_handed_statement is '引き渡した情報: どれをケースへ写したか';
