create table employment_outcome (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    outcome_id      uuid        not null,
    version         int         not null check (version >= 1),
    case_id         uuid        not null,
    kind            text        not null check (kind in ('STARTED', 'INCREASED')),
    happened_on     date        not null,
    change_code     text        not null,
    workplace       text,
    employment_form text,
    take_home       bigint      check (take_home >= 0),
    income_before   bigint      check (income_before > 0),
    income_after    bigint      check (income_after > income_before),
    withdrawn       boolean     not null,
    reason          text,
    written_at      timestamptz not null,
    written_by      uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    unique (municipality_id, outcome_id, version),
    foreign key (municipality_id, case_id) references support_case,
    check ((version = 1) = (reason is null)),
    check ((kind = 'STARTED') = (workplace is not null and employment_form is not null)),
    check ((kind = 'INCREASED') = (income_before is not null and income_after is not null)),
    check ((kind = 'STARTED') = (change_code in ('H17', 'H18')) and (kind = 'INCREASED') = (change_code = 'H14'))
);
create index employment_outcome_case on employment_outcome (municipality_id, case_id);
alter table employment_outcome enable row level security;
alter table employment_outcome force row level security;
create policy municipality on employment_outcome
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on employment_outcome to tsunagi_app;
comment on table employment_outcome is '就労開始・増収: 追記のみ。訂正・取消しは同じ outcome_id の次の version で、理由を残す';
comment on column employment_outcome.change_code is '様式6 見られた変化: H17 継続的就労、H18 一時的就労、H14 就労収入増加';

-- Each outcome as it stands, for 様式6 and the returns; join it with visible_case.
create view published_services_employment_outcome with (security_invoker = true) as
select o.municipality_id, o.outcome_id, o.case_id, o.kind, o.happened_on, o.change_code, o.change_code = 'H17' as continuing
from employment_outcome o
where not o.withdrawn
  and not exists (select from employment_outcome later
                  where later.municipality_id = o.municipality_id and later.outcome_id = o.outcome_id
                    and later.version > o.version);
grant select on published_services_employment_outcome to tsunagi_app;
comment on view published_services_employment_outcome is '就労開始・増収の現在の内容: 同じ月に両方ある人は就労者として1回だけ数える';

create table preparation_trial (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    case_id         uuid        not null,
    from_day        date        not null,
    until_day       date        not null check (until_day >= from_day),
    days            int         not null check (days between 1 and until_day - from_day + 1),
    provider        text        not null,
    text            text        not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case
);
create index preparation_trial_case on preparation_trial (municipality_id, case_id);
alter table preparation_trial enable row level security;
alter table preparation_trial force row level security;
create policy municipality on preparation_trial
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on preparation_trial to tsunagi_app;
comment on table preparation_trial is '就労準備支援の体験利用: アセスメントの間に、支援決定なしで試した日';
