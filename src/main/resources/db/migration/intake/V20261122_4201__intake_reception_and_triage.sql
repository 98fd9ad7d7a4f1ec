-- A correction is a further revision with its reason; what was written first stays.
create table reception (
    municipality_id  uuid        not null default tsunagi_municipality(),
    case_id          uuid        not null,
    revision         int         not null check (revision >= 1),
    received_on      date        not null,
    received_time    time,
    channel          text        not null check (channel in ('VISIT', 'TELEPHONE', 'HOME_VISIT', 'MESSAGE', 'OUTREACH_DESK', 'OTHER')),
    route            text        not null check (route in ('R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7')),
    caller           text        not null check (caller in ('PERSON', 'FAMILY', 'AGENCY')),
    caller_name      text,
    caller_relation  text,
    caller_telephone text,
    recommended_on   date,
    recommended_how  text,
    free_text        text,
    urgency          text        not null check (urgency in ('NORMAL', 'SOON', 'NOW')),
    dangers          text[]      not null check (dangers <@ array ['FOOD', 'HOUSING', 'LIFELINE', 'HARM']),
    reason           text,
    recorded_at      timestamptz not null,
    recorded_by      uuid                 default tsunagi_staff(),
    primary key (municipality_id, case_id, revision),
    foreign key (municipality_id, case_id) references support_case,
    check ((revision = 1) = (reason is null)),
    check (caller = 'AGENCY' or (recommended_on is null and recommended_how is null))
);
comment on table reception is '相談受付: 最初の相談の内容。訂正は理由つきの次の版として残す';
comment on column reception.route is '把握経路 (様式2 相談経路 R1–R7), follows from channel and caller';
comment on column reception.recommended_on is '利用勧奨の日 (法8条2項)';

create table triage (
    municipality_id        uuid        not null default tsunagi_municipality(),
    id                     uuid        not null,
    case_id                uuid        not null,
    triaged_on             date        not null,
    outcome                text        not null check (outcome in ('INFORMATION', 'REFERRAL', 'APPLICATION', 'LATER')),
    reason                 text,
    needs_protection       boolean     not null,
    protection_informed_on date,
    protection_information text,
    protection_door        text,
    recorded_at            timestamptz not null,
    recorded_by            uuid                 default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case,
    check (outcome = 'LATER' or reason is not null),
    check (needs_protection = (protection_information is not null)),
    check (needs_protection = (protection_informed_on is not null)),
    check (needs_protection = (protection_door is not null))
);
create index triage_case on triage (municipality_id, case_id, recorded_at);
comment on table triage is '振り分け: 終わり方と理由。決め直しは次の行';
comment on column triage.needs_protection is '要保護者となるおそれ (法23条): 情報提供の日・内容・つなぎ先が要る';

do $$
declare t text;
begin
    foreach t in array array ['reception', 'triage'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy municipality on %I using (municipality_id = (select tsunagi_municipality())) '
                       'with check (municipality_id = (select tsunagi_municipality()))', t);
    end loop;
end $$;
grant select, insert on reception, triage to tsunagi_app;

create view published_reception with (security_invoker = true) as
select distinct on (municipality_id, case_id)
       municipality_id, case_id, received_on, channel, route, caller, urgency
from reception
order by municipality_id, case_id, revision desc;
grant select on published_reception to tsunagi_app;
comment on view published_reception is '相談受付の最新の版: 受付方法・把握経路・緊急度';
