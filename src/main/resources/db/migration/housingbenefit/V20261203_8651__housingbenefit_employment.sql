create table benefit_employment (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    benefit_id      uuid        not null,
    received_on     date        not null,
    started_on      date        not null,
    contract        text        not null check (contract in ('NO_TERM', 'SIX_MONTHS_OR_MORE', 'SHORTER')),
    employer        text        not null check (employer <> ''),
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, benefit_id) references housing_benefit
);
create index benefit_employment_benefit on benefit_employment (municipality_id, benefit_id);
select tsunagi_protect('benefit_employment');
grant select, insert on benefit_employment to tsunagi_app;
comment on table benefit_employment is '常用就職届(規則15条2項): 受け取るたびに1行';
