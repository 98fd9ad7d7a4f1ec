create table consent (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    case_id         uuid        not null,
    answer          text        not null check (answer in ('GIVEN', 'REFUSED', 'WITHDRAWN')),
    answered_on     date        not null,
    method          text,
    scope           text,
    rules_version   text,
    exceptions      text[]      not null,
    reason          text,
    recorded_at     timestamptz not null,
    recorded_by     uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case,
    check ((answer = 'GIVEN') = (method is not null and scope is not null and rules_version is not null))
);
create index consent_case on consent (municipality_id, case_id);
alter table consent enable row level security;
alter table consent force row level security;
create policy municipality on consent
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on consent to tsunagi_app;
comment on table consent is '情報共有の同意: 本人の答え。追記のみで、最後の答えが効く';
comment on column consent.scope is 'The text as signed; later texts never change it';
comment on column consent.rules_version is 'The version of the 個人情報取扱規程 that was explained';
