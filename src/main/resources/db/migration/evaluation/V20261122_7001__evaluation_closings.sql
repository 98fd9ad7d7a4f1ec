create table closing (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    case_id         uuid        not null,
    kind            text        not null check (kind in ('CLOSED', 'SUSPENDED')),
    closed_on       date        not null,
    reason          text        not null,
    note            text        not null,
    closed_by       uuid,
    closed_at       timestamptz not null,
    lifted_as       text        check (lifted_as in ('RESUMED', 'MISTAKEN')),
    lifted_reason   text,
    lifted_by       uuid,
    lifted_at       timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case,
    check ((lifted_as is null) = (lifted_at is null)),
    check (lifted_as is null or lifted_reason <> '')
);
create unique index closing_one_stands on closing (municipality_id, case_id) where lifted_as is null;
alter table closing enable row level security;
alter table closing force row level security;
create policy municipality on closing
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on closing to tsunagi_app;
grant update (lifted_as, lifted_reason, lifted_by, lifted_at) on closing to tsunagi_app;
comment on table closing is '終結・中断: 理由と日付。再開・取消しは理由とともに残す';

create view published_evaluation_closing with (security_invoker = true) as
select municipality_id, case_id, kind, closed_on, reason from closing where lifted_as is null;
grant select on published_evaluation_closing to tsunagi_app;
comment on view published_evaluation_closing is '今の終結・中断と理由: 統計のため';
