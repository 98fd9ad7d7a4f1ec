-- The municipality's own rules: names of services, the route of each, its papers and its settings. A decision or a
-- return stores the ids of the rows that it used; such a row is superseded when it changes and stays readable.

create table service (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    code            text        not null check (code ~ '^(S(0[1-9]|1[0-2])|L[0-9]{2})$'),
    name            text        not null,
    counts_as       text        not null check (counts_as ~ '^S(0[1-9]|1[0-2])$'),
    valid           daterange   not null check (not isempty(valid)),
    assumed         boolean     not null,
    source          text        not null,
    recorded_at     timestamptz not null default tsunagi_now(),
    superseded_at   timestamptz check (superseded_at >= recorded_at),
    primary key (municipality_id, id),
    exclude using gist (municipality_id with =, code with =, valid with &&) where (superseded_at is null)
);
comment on table service is '事業の名称: S01–S12 of 標準様式5, L01… of the municipality; counts_as is the column of the national returns';

create table service_route (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    code            text        not null check (code ~ '^(S(0[1-9]|1[0-2])|L[0-9]{2})$'),
    route           text        not null check (route in ('DECISION', 'CONFIRMATION', 'SUPPORT_REQUEST',
                                                          'SEPARATE_BENEFIT_DECISION', 'EMERGENCY_ACCEPTANCE', 'NONE')),
    plan_item       boolean     not null,
    valid           daterange   not null check (not isempty(valid)),
    assumed         boolean     not null,
    source          text        not null,
    recorded_at     timestamptz not null default tsunagi_now(),
    superseded_at   timestamptz check (superseded_at >= recorded_at),
    primary key (municipality_id, id),
    exclude using gist (municipality_id with =, code with =, valid with &&) where (superseded_at is null)
);
comment on table service_route is '事業ごとの経路: 支援決定・確認・支援要請・別の支給決定・緊急利用の承諾・なし; plan_item false = プラン項目に無い';

create table paper (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    kind            text        not null,
    number          text,
    name            text        not null,
    instruction     text,
    valid           daterange   not null check (not isempty(valid)),
    assumed         boolean     not null,
    source          text        not null,
    recorded_at     timestamptz not null default tsunagi_now(),
    superseded_at   timestamptz check (superseded_at >= recorded_at),
    primary key (municipality_id, id),
    check (kind <> 'DECISION_NOTICE' or instruction is not null),
    exclude using gist (municipality_id with =, kind with =, valid with &&) where (superseded_at is null)
);
comment on table paper is '帳票の番号・名称・教示文';

create table setting (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    key             text        not null,
    value           text        not null,
    valid           daterange   not null check (not isempty(valid)),
    assumed         boolean     not null,
    source          text        not null,
    recorded_at     timestamptz not null default tsunagi_now(),
    superseded_at   timestamptz check (superseded_at >= recorded_at),
    primary key (municipality_id, id),
    exclude using gist (municipality_id with =, key with =, valid with &&) where (superseded_at is null)
);
comment on table setting is '期間のある設定';

do $$
declare t text;
begin
    foreach t in array array ['service', 'service_route', 'paper', 'setting'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy municipality on %I using (municipality_id = (select tsunagi_municipality())) '
                       'with check (municipality_id = (select tsunagi_municipality()))', t);
    end loop;
end $$;
grant select, insert, update on service, service_route, paper, setting to tsunagi_app;
