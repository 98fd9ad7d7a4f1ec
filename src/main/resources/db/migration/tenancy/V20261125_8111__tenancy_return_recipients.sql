-- 大阪市港区 計画7(9): the month's return goes to 区保健福祉センター and 福祉局, each by the day that the city names.
create table return_recipient (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    name            text        not null check (name <> ''),
    frequency       text        not null check (frequency in ('MONTHLY', 'YEARLY')),
    method          text        not null,
    deadline_unit   text        not null check (deadline_unit in ('DAY', 'BUSINESS_DAY')),
    deadline_number int         not null check (deadline_number between 1 and 31),
    deadline_months int         not null check (deadline_months between 1 and 12),
    valid           daterange   not null check (not isempty(valid)),
    assumed         boolean     not null,
    source          text        not null,
    version         bigint      not null,
    changed_by      uuid        default tsunagi_staff(),
    changed_at      timestamptz not null default tsunagi_now(),
    primary key (municipality_id, id),
    exclude using gist (municipality_id with =, name with =, frequency with =, valid with &&)
);
select tsunagi_protect('return_recipient');
grant select, insert, update on return_recipient to tsunagi_app;
comment on table return_recipient is '提出先: 月報・年報をだれに、どのように、いつまでに提出するか';
