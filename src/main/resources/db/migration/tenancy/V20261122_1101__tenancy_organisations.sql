-- Implementing body, agencies and offices. Everything that may change is dated: "valid" says when it holds in the
-- world, recorded_at and superseded_at when Tsunagi knew it. Rows are superseded, never deleted.

-- Whether a row was known at an instant, or is known today when none is given.
create function tenancy_known(recorded timestamptz, superseded timestamptz, at timestamptz) returns boolean
    language sql immutable parallel safe
    return case
        when at is null then superseded is null
        else recorded <= at and (superseded is null or superseded > at)
    end;

create table platform.municipality_directory (
    id   uuid primary key,
    code text not null unique,
    name text not null
);
grant select, insert, update on platform.municipality_directory to tsunagi_app;
comment on table platform.municipality_directory is '実施主体の一覧: what must be known before one is bound; no personal data';

create table municipality (
    municipality_id uuid        not null default tsunagi_municipality() primary key,
    code            text        not null check (code ~ '^[0-9]{6}$'),
    name            text        not null,
    kind            text        not null check (kind in ('CITY', 'PREFECTURE')),
    head            text        not null,
    covers          text[]      not null default '{}',
    source          text        not null,
    fingerprint     text        not null,
    version         bigint      not null default 1,
    recorded_at     timestamptz not null default tsunagi_now(),
    check ((kind = 'PREFECTURE') = (cardinality(covers) > 0))
);
comment on table municipality is '実施主体: a city, or a prefecture that covers 町村; its id is the municipality_id of every other row';

create table agency (
    municipality_id uuid not null default tsunagi_municipality() references municipality,
    id              uuid not null,
    code            text not null,
    name            text not null,
    primary key (municipality_id, id),
    unique (municipality_id, code)
);
comment on table agency is '自立相談支援機関';

create table agency_contract (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    agency_id       uuid        not null,
    operation       text        not null check (operation in ('DIRECT', 'COMMISSIONED', 'CONSORTIUM')),
    valid           daterange   not null check (not isempty(valid)),
    assumed         boolean     not null,
    source          text        not null,
    recorded_at     timestamptz not null default tsunagi_now(),
    superseded_at   timestamptz check (superseded_at >= recorded_at),
    primary key (municipality_id, id),
    foreign key (municipality_id, agency_id) references agency,
    exclude using gist (municipality_id with =, agency_id with =, valid with &&) where (superseded_at is null)
);
comment on table agency_contract is '運営の形（直営・委託・共同事業体）とその期間';

create table required_post (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    agency_id       uuid        not null,
    posts           text        not null check (posts ~ '^[A-Z_]+(,[A-Z_]+)*$'),
    minimum         numeric(4, 1) check (minimum > 0),
    measure         text        check (measure in ('FULL_TIME', 'FULL_TIME_EQUIVALENT')),
    valid           daterange   not null check (not isempty(valid)),
    assumed         boolean     not null,
    source          text        not null,
    recorded_at     timestamptz not null default tsunagi_now(),
    superseded_at   timestamptz check (superseded_at >= recorded_at),
    primary key (municipality_id, id),
    foreign key (municipality_id, agency_id) references agency,
    check ((minimum is null) = (measure is null)),
    exclude using gist (municipality_id with =, agency_id with =, posts with =, valid with &&)
        where (superseded_at is null)
);
comment on table required_post is '配置職員: posts held by one person stand in one row (兼務)';

create table office (
    municipality_id uuid      not null default tsunagi_municipality(),
    id              uuid      not null,
    agency_id       uuid      not null,
    code            text      not null,
    name            text      not null,
    address         text,
    telephone       text,
    valid           daterange not null check (not isempty(valid)),
    assumed         boolean   not null,
    source          text      not null,
    primary key (municipality_id, id),
    unique (municipality_id, code),
    foreign key (municipality_id, agency_id) references agency
);
comment on table office is '相談窓口';

create table office_hours (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    office_id       uuid        not null,
    weekday         smallint    not null check (weekday between 1 and 7),
    kind            text        not null check (kind in ('REGULAR', 'EVENING', 'WEEKEND')),
    opens           time        not null,
    closes          time        not null,
    valid           daterange   not null check (not isempty(valid)),
    assumed         boolean     not null,
    source          text        not null,
    recorded_at     timestamptz not null default tsunagi_now(),
    superseded_at   timestamptz check (superseded_at >= recorded_at),
    primary key (municipality_id, id),
    foreign key (municipality_id, office_id) references office,
    check (opens < closes),
    exclude using gist (municipality_id with =, office_id with =, weekday with =, kind with =, valid with &&)
        where (superseded_at is null)
);
comment on table office_hours is '開設時間: weekday 1 is Monday; 通常・夜間・土日';

create table closed_day (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    office_id       uuid        not null,
    days            text        not null check (days ~ '^(祝日|[0-9]{2}-[0-9]{2}/[0-9]{2}-[0-9]{2})$'),
    valid           daterange   not null check (not isempty(valid)),
    assumed         boolean     not null,
    source          text        not null,
    recorded_at     timestamptz not null default tsunagi_now(),
    superseded_at   timestamptz check (superseded_at >= recorded_at),
    primary key (municipality_id, id),
    foreign key (municipality_id, office_id) references office,
    exclude using gist (municipality_id with =, office_id with =, days with =, valid with &&)
        where (superseded_at is null)
);
comment on table closed_day is '閉庁日: 祝日, or days of every year such as 12-29/01-03';

do $$
declare t text;
begin
    foreach t in array array ['municipality', 'agency', 'agency_contract', 'required_post', 'office', 'office_hours', 'closed_day'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy municipality on %I using (municipality_id = (select tsunagi_municipality())) '
                       'with check (municipality_id = (select tsunagi_municipality()))', t);
    end loop;
end $$;
grant select, insert, update on municipality, agency, agency_contract, required_post, office, office_hours, closed_day to tsunagi_app;

-- At the end of a contract the agency's offices leave this view, and with them its staff lose their access.
create view published_contracted_office with (security_invoker = true) as
select o.municipality_id, o.id as office_id
from office o
where exists (select from agency_contract k
              where k.municipality_id = o.municipality_id and k.agency_id = o.agency_id and k.superseded_at is null
                and k.valid @> (tsunagi_now() at time zone 'Asia/Tokyo')::date);
grant select on published_contracted_office to tsunagi_app;
comment on view published_contracted_office is '受託中（直営を含む）の機関の窓口';
