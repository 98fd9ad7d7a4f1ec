create table emergency_support (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    case_id         uuid        not null,
    kind            text,
    given_on        date        not null,
    text            text        not null,
    provider        text,
    recorded_at     timestamptz not null,
    recorded_by     uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case,
    check ((kind is null) = (provider is null))
);
create index emergency_support_case on emergency_support (municipality_id, case_id);
alter table emergency_support enable row level security;
alter table emergency_support force row level security;
create policy municipality on emergency_support
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on emergency_support to tsunagi_app;
comment on table emergency_support is '緊急的な支援(手順④): プランの前に行った支援。kind が空の行は「不要」の判断';
