-- A change of a plan in force. The plan itself stays as it is until the change is settled.
create table plan_amendment (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    plan_id         uuid        not null,
    case_id         uuid        not null,
    reason          text        not null check (char_length(reason) <= 2000),
    before          jsonb       not null,
    after           jsonb       not null,
    state           text        not null check (state in ('WRITING', 'AWAITING_CITY', 'SUBMITTED', 'SETTLED', 'ABANDONED')),
    state_on        date,
    agreed_on       date,
    agreed_how      text        check (agreed_how in ('SIGNED', 'ORAL')),
    changes_on      date,
    setback_on      date,
    setback_reasons text        check (char_length(setback_reasons) <= 10000),
    version         bigint      not null default 0,
    begun_at        timestamptz not null default tsunagi_now(),
    begun_by        uuid        default tsunagi_staff(),
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, plan_id) references plan,
    foreign key (municipality_id, case_id) references support_case,
    check ((agreed_on is null) = (agreed_how is null) and (agreed_on is null) = (changes_on is null)),
    check ((agreed_on is null) = (state in ('WRITING', 'ABANDONED'))),
    check ((setback_on is null) = (setback_reasons is null) and (setback_on is null or state = 'WRITING'))
);
create unique index plan_amendment_open on plan_amendment (municipality_id, case_id)
    where state not in ('SETTLED', 'ABANDONED');
create index plan_amendment_plan on plan_amendment (municipality_id, plan_id);
alter table plan_amendment enable row level security;
alter table plan_amendment force row level security;
create policy municipality on plan_amendment
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert, update on plan_amendment to tsunagi_app;
comment on table plan_amendment is 'プランの変更: 変更前と変更後の内容、本人の同意、市への提出。済んだ変更は plan の次の版になる';
