-- 日本郵便の住所の郵便番号: the same for everybody and about nobody, so it is kept once for all municipalities. Exceptions to
-- forced row-level security are listed in SchemaSecurityIT.
create table platform.postal_import (
    id              uuid primary key,
    file_name       text        not null,
    begun_at        timestamptz not null,
    begun_by        text        not null,
    state           text        not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'FAILED')),
    lines           int         not null default 0,
    written         int         not null default 0,
    as_of           date,
    problem         text,
    ended_at        timestamptz,
    check ((state = 'RUNNING') = (ended_at is null)),
    check ((state = 'FAILED') = (problem is not null)),
    check (state <> 'DONE' or as_of is not null)
);
create unique index postal_import_one_at_a_time on platform.postal_import ((true)) where state = 'RUNNING';
comment on table platform.postal_import is '郵便番号データの取込みとその結果';

create table platform.postal_town (
    postal_code text not null check (length(postal_code) = 7),
    city_code   text not null check (length(city_code) = 5),
    prefecture  text    not null,
    city        text    not null,
    place       text    not null,
    town        text    not null,
    town_kana   text    not null,
    primary key (postal_code, city_code, town)
);
comment on table platform.postal_town is '郵便番号と町域（日本郵便）';
comment on column platform.postal_town.place is '郡を除いた市区町村';

grant select, insert, update on platform.postal_import to tsunagi_app;
grant select, insert, delete on platform.postal_town to tsunagi_app;
