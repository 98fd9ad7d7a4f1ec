create table support_conference_meeting (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    held_on         date        not null,
    starts_at       time,
    place           text        not null check (place <> ''),
    remarks         text,
    version         bigint      not null default 1,
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        default tsunagi_staff(),
    primary key (municipality_id, id)
);
select tsunagi_for_members('support_conference_meeting');
grant select, insert, update on support_conference_meeting to tsunagi_app;
comment on table support_conference_meeting is '支援会議の開催: 非公開';

create table support_conference_attendance (
    municipality_id uuid not null default tsunagi_municipality(),
    meeting_id      uuid not null,
    member_id       uuid not null,
    primary key (municipality_id, meeting_id, member_id),
    foreign key (municipality_id, meeting_id) references support_conference_meeting,
    foreign key (municipality_id, member_id) references support_conference_member
);
select tsunagi_for_members('support_conference_attendance');
grant select, insert, delete on support_conference_attendance to tsunagi_app;
comment on table support_conference_attendance is '支援会議の出席: その日に任期と守秘のある構成員だけ';

create table support_conference_discussion (
    municipality_id uuid        not null default tsunagi_municipality(),
    meeting_id      uuid        not null,
    subject_id      uuid        not null,
    assessment      text        not null check (assessment <> ''),
    approacher      text        not null check (approacher <> ''),
    approach        text        not null check (approach <> ''),
    next_on         date,
    version         bigint      not null default 1,
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        default tsunagi_staff(),
    primary key (municipality_id, meeting_id, subject_id),
    foreign key (municipality_id, meeting_id) references support_conference_meeting,
    foreign key (municipality_id, subject_id) references support_conference_subject
);
create index support_conference_discussion_subject on support_conference_discussion (municipality_id, subject_id);
select tsunagi_for_members('support_conference_discussion');
grant select, insert, update on support_conference_discussion to tsunagi_app;
comment on table support_conference_discussion is '支援会議での検討: 見立て、だれがどう近づくか、次の日';

-- What each organisation has told, word for word. Never changed: a mistaken one is taken back with a reason.
create table support_conference_statement (
    municipality_id  uuid        not null default tsunagi_municipality(),
    id               uuid        not null,
    subject_id       uuid        not null,
    meeting_id       uuid,
    request_id       uuid,
    organisation     text        not null check (organisation <> ''),
    told_on          date        not null,
    content          text        not null check (content <> ''),
    noted_at         timestamptz not null default tsunagi_now(),
    noted_by         uuid        default tsunagi_staff(),
    withdrawn_at     timestamptz,
    withdrawn_by     uuid,
    withdrawn_reason text,
    primary key (municipality_id, id),
    foreign key (municipality_id, subject_id) references support_conference_subject,
    foreign key (municipality_id, meeting_id) references support_conference_meeting,
    foreign key (municipality_id, request_id) references support_conference_request,
    check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index support_conference_statement_subject on support_conference_statement (municipality_id, subject_id);
create index support_conference_statement_meeting on support_conference_statement (municipality_id, meeting_id);
select tsunagi_for_members('support_conference_statement');
grant select, insert, update on support_conference_statement to tsunagi_app;
comment on table support_conference_statement is '支援会議で提供された情報: 機関ごと';
