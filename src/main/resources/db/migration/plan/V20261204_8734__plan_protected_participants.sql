-- What a welfare office notified of somebody on public assistance (生活保護法55条の11); a correction is one more entry, the last one holds.
create table protected_participant (
    municipality_id  uuid        not null default tsunagi_municipality(),
    case_id          uuid        not null,
    number           int         not null check (number >= 1),
    notified_on      date        not null,
    notifying_office text        not null check (notifying_office <> ''),
    ground           int         not null check (ground between 1 and 3),
    person_told_on   date        not null check (person_told_on >= notified_on),
    services         text[]      not null check (cardinality(services) > 0 and services <@ array['S02', 'S03', 'S04']),
    ended_on         date        check (ended_on >= notified_on),
    entered_by       uuid        default tsunagi_staff(),
    entered_at       timestamptz not null default tsunagi_now(),
    primary key (municipality_id, case_id, number),
    foreign key (municipality_id, case_id) references support_case
);
select tsunagi_protect('protected_participant');
grant select, insert on protected_participant to tsunagi_app;
comment on table protected_participant is '特定被保護者: 保護の実施機関からの通知(生活保護法55条の11)。訂正は次の番号の行';
comment on column protected_participant.ground is '該当する号: 1 保護を要しなくなる見込み 2 被保護者向け事業が未実施 3 特段の事情';
