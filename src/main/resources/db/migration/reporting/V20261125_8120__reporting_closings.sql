-- 月次の締め: what was reported of a month stays as it was, whatever is corrected later. Rows are only added: a replacement is one
-- more version, and the version before it stays readable.
create table return_definition (
    municipality_id uuid not null default tsunagi_municipality(),
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    valid_from      date not null,
    body            text not null,
    primary key (municipality_id, sha256)
);
select tsunagi_protect('return_definition');
grant select, insert on return_definition to tsunagi_app;
comment on table return_definition is '締めた報告の指標の定義（全文）';

create table return_closing (
    municipality_id         uuid        not null default tsunagi_municipality(),
    id                      uuid        not null,
    month                   date        not null check (extract(day from month) = 1),
    version                 integer     not null check (version >= 1),
    closed_at               timestamptz not null,
    closed_by               uuid        not null default tsunagi_staff(),
    closed_by_name          text        not null,
    reason                  text        check (reason <> ''),
    definition_sha256       text        not null,
    plan_counted_on         text        not null,
    plan_counted_on_setting uuid        not null,
    population              bigint      not null check (population > 0),
    population_source       text        not null,
    population_setting      uuid        not null,
    figures_sha256          text        not null check (figures_sha256 ~ '^[0-9a-f]{64}$'),
    primary key (municipality_id, id),
    unique (municipality_id, month, version),
    foreign key (municipality_id, definition_sha256) references return_definition,
    foreign key (municipality_id, plan_counted_on_setting) references setting,
    foreign key (municipality_id, population_setting) references setting,
    check ((version = 1) = (reason is null))
);
select tsunagi_protect('return_closing');
grant select, insert on return_closing to tsunagi_app;
comment on table return_closing is '月次の締めと差替報告: 1行が1つの版';

-- The closing's own row comes last, when its figures are known: hence the deferred references.
create table return_scope (
    municipality_id uuid    not null default tsunagi_municipality(),
    closing_id      uuid    not null,
    code            text    not null,
    position        integer not null check (position >= 1),
    label           text    not null,
    offices         uuid[]  not null,
    primary key (municipality_id, closing_id, code),
    foreign key (municipality_id, closing_id) references return_closing deferrable initially deferred
);
select tsunagi_protect('return_scope');
grant select, insert on return_scope to tsunagi_app;
comment on table return_scope is '締めたときの集計の範囲（市全体は窓口が空）と、そのときの名前';

-- No reference to the case: what was counted stays counted when a case is destroyed at the end of its retention.
create table return_counted (
    municipality_id uuid    not null default tsunagi_municipality(),
    closing_id      uuid    not null,
    kind            text    not null,
    key             text    not null,
    happened_on     date    not null,
    case_id         uuid    not null,
    office_id       uuid    not null,
    number          integer not null check (number >= 1),
    primary key (municipality_id, closing_id, kind, key, happened_on, case_id, office_id),
    foreign key (municipality_id, closing_id) references return_closing deferrable initially deferred
);
select tsunagi_protect('return_counted');
grant select, insert on return_counted to tsunagi_app;
comment on table return_counted is '締めた月に数えた出来事（同じものは1行にまとめて数を持つ）';

create table return_figure (
    municipality_id uuid    not null default tsunagi_municipality(),
    closing_id      uuid    not null,
    scope           text    not null,
    code            text    not null,
    position        integer not null check (position >= 1),
    name            text    not null,
    unit            text    not null,
    month_value     numeric,
    year_value      numeric,
    primary key (municipality_id, closing_id, scope, code),
    foreign key (municipality_id, closing_id, scope) references return_scope
);
select tsunagi_protect('return_figure');
grant select, insert on return_figure to tsunagi_app;
comment on table return_figure is '締めた数: 指標ごとの当月と年度累計（値のない率は空）';
