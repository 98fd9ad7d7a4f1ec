create table packet_brief (
    municipality_id uuid        not null default tsunagi_municipality(),
    conference_id   uuid        not null,
    case_id         uuid        not null,
    health          text        not null default '',
    work            text        not null default '',
    economy         text        not null default '',
    welfare         text        not null default '',
    other           text        not null default '',
    version         bigint      not null default 0,
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        default tsunagi_staff(),
    primary key (municipality_id, conference_id, case_id),
    foreign key (municipality_id, conference_id) references conference,
    foreign key (municipality_id, case_id) references support_case
);
create index packet_brief_case on packet_brief (municipality_id, case_id);
select tsunagi_protect('packet_brief');
grant select, insert, update on packet_brief to tsunagi_app;
comment on table packet_brief is '要点: 会議でケースについて伝えること、様式7の情報の種類ごと';

create table packet_copy (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    conference_id   uuid        not null,
    attendee_id     uuid        not null,
    addressee       text        not null,
    number          int         not null check (number > 0),
    made_at         timestamptz not null default tsunagi_now(),
    made_by         uuid        default tsunagi_staff(),
    collected_at    timestamptz,
    collected_by    uuid,
    primary key (municipality_id, id),
    unique (municipality_id, conference_id, number),
    foreign key (municipality_id, conference_id) references conference,
    check (collected_by is null or collected_at is not null)
);
select tsunagi_protect('packet_copy');
grant select, insert on packet_copy to tsunagi_app;
grant update (collected_at, collected_by) on packet_copy to tsunagi_app;
comment on table packet_copy is '番号付きの控え: 会議で一人に配る紙の資料と、その回収';

create table guest_link (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    conference_id   uuid        not null,
    attendee_id     uuid        not null,
    addressee       text        not null,
    token_hash      bytea       not null check (length(token_hash) = 32),
    code_hash       bytea       check (length(code_hash) = 32),
    tries_left      int         not null check (tries_left between 0 and 5),
    visit_hash      bytea       check (length(visit_hash) = 32),
    issued_at       timestamptz not null default tsunagi_now(),
    issued_by       uuid        default tsunagi_staff(),
    closed_at       timestamptz,
    closed_by       uuid,
    primary key (municipality_id, id),
    unique (municipality_id, token_hash),
    foreign key (municipality_id, conference_id) references conference
);
create unique index guest_link_open on guest_link (municipality_id, conference_id, attendee_id) where closed_at is null;
select tsunagi_protect('guest_link');
grant select, insert on guest_link to tsunagi_app;
grant update (code_hash, tries_left, visit_hash, closed_at, closed_by) on guest_link to tsunagi_app;
comment on table guest_link is '招待者のリンク: 会議の一人が、開催の前後に画面で資料を見る';
comment on column guest_link.token_hash is 'SHA-256 of the random part of the address; the address itself is kept nowhere';
comment on column guest_link.code_hash is '確認番号, hashed with the id of the link; null once it was used, for it opens one browser';
comment on column guest_link.visit_hash is 'SHA-256 of the cookie of the one browser that the code has opened';

-- What a guest may read: the agenda of her meeting while she is invited and her link is open. Empty for everybody else.
create view guest_case with (security_invoker = true) as
select l.municipality_id, l.conference_id, i.item_id, i.case_id
from guest_link l
join published_conference_attendee a on a.municipality_id = l.municipality_id and a.conference_id = l.conference_id
                                    and a.attendee_id = l.attendee_id
join published_conference_item i on i.municipality_id = l.municipality_id and i.conference_id = l.conference_id
join unrestricted_case u on u.municipality_id = i.municipality_id and u.case_id = i.case_id
where l.id = (select tsunagi_guest()) and l.closed_at is null;
grant select on guest_case to tsunagi_app;
comment on view guest_case is '招待者に見せてよいケース: 閲覧制限のケースは決して出ない。同意の範囲はさらに狭い';
