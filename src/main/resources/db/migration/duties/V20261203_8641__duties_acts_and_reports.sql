-- What a recipient does while the rent is paid (規則10条5号イ). Nothing is overwritten: what was mistaken is taken back with a reason.
create table duty_act (
    municipality_id  uuid        not null default tsunagi_municipality() references municipality,
    id               uuid        not null,
    benefit_id       uuid        not null,
    kind             text        not null
        check (kind in ('INTERVIEW', 'JOB_CONSULTATION', 'JOB_APPLICATION', 'BUSINESS_CONSULTATION', 'BUSINESS_EFFORT')),
    done_on          date        not null,
    note             text        not null default '',
    record_id        uuid,
    recorded_at      timestamptz not null default tsunagi_now(),
    recorded_by      uuid        default tsunagi_staff(),
    withdrawn_at     timestamptz,
    withdrawn_by     uuid,
    withdrawn_reason text        not null default '',
    primary key (municipality_id, id),
    foreign key (municipality_id, benefit_id) references housing_benefit,
    check (record_id is null or kind = 'INTERVIEW'),
    check ((withdrawn_at is null) = (withdrawn_reason = ''))
);
create index duty_act_benefit on duty_act (municipality_id, benefit_id, done_on);
create unique index duty_act_record on duty_act (municipality_id, benefit_id, record_id) where withdrawn_at is null;
select tsunagi_protect('duty_act');
grant select, insert, update (withdrawn_at, withdrawn_by, withdrawn_reason) on duty_act to tsunagi_app;
comment on table duty_act is '支給中の活動の1件: 面談・職業相談・応募など';
comment on column duty_act.record_id is '面談として数えた支援の記録';

create table duty_report (
    municipality_id  uuid        not null default tsunagi_municipality() references municipality,
    id               uuid        not null,
    benefit_id       uuid        not null,
    month            date        not null check (extract(day from month) = 1),
    received_on      date        not null,
    income           bigint      check (income >= 0),
    note             text        not null default '',
    recorded_at      timestamptz not null default tsunagi_now(),
    recorded_by      uuid        default tsunagi_staff(),
    confirmed_at     timestamptz,
    confirmed_by     uuid,
    withdrawn_at     timestamptz,
    withdrawn_by     uuid,
    withdrawn_reason text        not null default '',
    primary key (municipality_id, id),
    foreign key (municipality_id, benefit_id) references housing_benefit,
    check ((withdrawn_at is null) = (withdrawn_reason = ''))
);
create unique index duty_report_month on duty_report (municipality_id, benefit_id, month) where withdrawn_at is null;
select tsunagi_protect('duty_report');
grant select, insert, update (confirmed_at, confirmed_by, withdrawn_at, withdrawn_by, withdrawn_reason)
    on duty_report to tsunagi_app;
comment on table duty_report is '毎月の報告: 支給中は求職活動等状況報告書、中断中は体調などの報告';
comment on column duty_report.income is '本人の申告した、その月の収入(円)';

create table duty_substitution (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    benefit_id      uuid        not null,
    decision_id     uuid        not null,
    ordinal         int         not null check (ordinal >= 1),
    substitution    text        not null check (substitution in ('NONE', 'FIRST_THREE_MONTHS', 'SIX_MONTHS')),
    reason          text        not null check (reason <> ''),
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    unique (municipality_id, benefit_id, ordinal),
    foreign key (municipality_id, benefit_id) references housing_benefit,
    foreign key (municipality_id, decision_id) references benefit_decision
);
select tsunagi_protect('duty_substitution');
grant select, insert on duty_substitution to tsunagi_app;
comment on table duty_substitution is '求職活動に代えて収入を増やす取組を認めるかどうか(規則10条5号イただし書): 決定ごとの判断';

create table duty_beginning (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    benefit_id      uuid        not null,
    variant         text        not null check (variant in ('JOB_SEEKING', 'BUSINESS')),
    begun_on        date        not null,
    place           text        not null check (place <> ''),
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, benefit_id) references housing_benefit
);
create index duty_beginning_benefit on duty_beginning (municipality_id, benefit_id);
select tsunagi_protect('duty_beginning');
grant select, insert on duty_beginning to tsunagi_app;
comment on table duty_beginning is '活動の始め: ハローワーク等への求職の申込み、経営相談先への相談の申込み';

-- What waits in a month; the day on which it is due is the municipality's rule and is added by who reads.
create view published_duty_reminder with (security_invoker = true) as
select b.municipality_id, b.case_id, 'RECEIVE_ACTIVITY_REPORT' as move, m.month, m.month as since
from published_benefit b
cross join lateral unnest(b.months) as m (month)
where b.kind = 'RENT' and b.decided <> 'DISCONTINUATION'
  and not exists (select from duty_report r
                  where r.municipality_id = b.municipality_id and r.benefit_id = b.benefit_id and r.month = m.month
                    and r.withdrawn_at is null)
union all
select b.municipality_id, b.case_id, 'RECEIVE_SUSPENSION_REPORT', m.month::date, b.decided_on
from published_benefit b
cross join lateral generate_series(b.stopped_from, b.stopped_from + interval '3 years', interval '1 month') as m (month)
where b.decided = 'SUSPENSION'
  and not exists (select from duty_report r
                  where r.municipality_id = b.municipality_id and r.benefit_id = b.benefit_id and r.month = m.month
                    and r.withdrawn_at is null)
union all
select b.municipality_id, b.case_id,
       case when b.stage = 'RE_EXTENSION' then 'END_BENEFIT' else 'ASK_EXTENSION' end, b.months[cardinality(b.months)],
       b.decided_on
from published_benefit b
join published_benefit_ground g on g.municipality_id = b.municipality_id and g.benefit_id = b.benefit_id
where b.decided not in ('SUSPENSION', 'DISCONTINUATION') and cardinality(b.months) > 0 and not g.extension_open;
grant select on published_duty_reminder to tsunagi_app;
comment on view published_duty_reminder is '住居確保給付金で待っていること: 活動報告、中断中の報告、延長の申請、支給期間の終わり。今日の仕事のため';
