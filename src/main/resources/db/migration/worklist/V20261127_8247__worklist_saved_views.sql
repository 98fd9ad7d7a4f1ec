-- 保存した一覧. What a list filters by, never what was searched for. shared_with: the desks whose people may use it too.
create table case_view (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    staff_id        uuid        not null default tsunagi_staff(),
    name            text        not null check (name <> ''),
    shared_with     uuid[]      not null default '{}',
    columns         text[]      not null,
    sort            text        not null,
    stage           text,
    mine            boolean     not null,
    open            boolean     not null,
    day             text check (day in ('RECEIVED', 'LAST_FACT', 'DUE')),
    span            text check (span in ('THIS_MONTH', 'LAST_MONTH', 'DAYS', 'THIS_YEAR')),
    days            int check (days between 1 and 3650),
    changed_at      timestamptz not null default tsunagi_now(),
    ended_at        timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, staff_id) references staff_member,
    check ((day is null) = (span is null)),
    check ((span is not distinct from 'DAYS') = (days is not null))
);
create index case_view_staff on case_view (municipality_id, staff_id);
select tsunagi_protect('case_view');
grant select, insert, update on case_view to tsunagi_app;
comment on table case_view is '保存した一覧: 列・並び・絞り込みに名前を付けたもの';

create table case_view_default (
    municipality_id uuid not null default tsunagi_municipality(),
    staff_id        uuid not null default tsunagi_staff(),
    view_id         uuid not null,
    primary key (municipality_id, staff_id),
    foreign key (municipality_id, staff_id) references staff_member,
    foreign key (municipality_id, view_id) references case_view
);
create index case_view_default_view on case_view_default (municipality_id, view_id);
select tsunagi_protect('case_view_default');
grant select, insert, update, delete on case_view_default to tsunagi_app;
comment on table case_view_default is 'はじめに開く一覧: 職員ごとに一つ';
