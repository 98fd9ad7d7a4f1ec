-- Meetings beside 支援調整会議, and meetings on the web; 定例の決まり with the members who are always invited.
create table conference_timetable (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    agency_id       uuid        not null,
    forum           text        not null,
    every_months    int         not null check (every_months between 1 and 12),
    week            int check (week between 1 and 5),
    weekday         int check (weekday between 1 and 7),
    day_of_month    int check (day_of_month between 1 and 31),
    when_closed     text        not null check (when_closed in ('EARLIER', 'LATER')),
    first_month     date        not null check (extract(day from first_month) = 1),
    starts_at       time,
    place           text        not null default '',
    web_address     text        not null default '',
    ended           boolean     not null default false,
    version         bigint      not null default 0,
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, agency_id) references agency,
    check ((week is null) = (weekday is null)),
    check ((week is null) <> (day_of_month is null)),
    check (place <> '' or web_address <> '')
);
select tsunagi_protect('conference_timetable');
grant select, insert, update on conference_timetable to tsunagi_app;
comment on table conference_timetable is '定例の決まり: 会議を何か月ごとの何の日に開くか';
comment on column conference_timetable.week is '第何の曜日か。5は最終';

create table conference_member (
    municipality_id uuid    not null default tsunagi_municipality(),
    id              uuid    not null,
    timetable_id    uuid    not null,
    kind            text    not null,
    organisation    text    not null,
    name            text    not null,
    role            text    not null default '',
    left_at         timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, timetable_id) references conference_timetable
);
create index conference_member_timetable on conference_member (municipality_id, timetable_id);
select tsunagi_protect('conference_member');
grant select, insert, update on conference_member to tsunagi_app;
comment on table conference_member is '常任の構成員: 定例の会議にいつも招く人';

alter table conference add column forum text not null default '支援調整会議';
alter table conference alter column forum drop default;
alter table conference add column web_address text not null default '';
alter table conference add column timetable_id uuid;
alter table conference add column timetable_month date;
alter table conference add foreign key (municipality_id, timetable_id) references conference_timetable;
alter table conference add check ((timetable_id is null) = (timetable_month is null));
alter table conference add check (place <> '' or web_address <> '');
-- A month of a timetable becomes one meeting, however often it is asked for.
create unique index conference_of_timetable on conference (municipality_id, timetable_id, timetable_month);
comment on column conference.forum is '会議の種類: 支援調整会議、連絡会 など';
comment on column conference.web_address is 'オンライン会議のアドレス。無ければ空';

-- For 予定: a meeting stands there from the day on which it is convened, with or without an agenda. It names nobody.
create view published_conference_meeting with (security_invoker = true) as
select c.municipality_id, c.id as conference_id, o.id as office_id, c.forum, c.held_on, c.starts_at, c.place, c.web_address
from conference c
join office o on o.municipality_id = c.municipality_id and o.agency_id = c.agency_id;
grant select on published_conference_meeting to tsunagi_app;
comment on view published_conference_meeting is '会議の開催と、それを開く機関の窓口';
