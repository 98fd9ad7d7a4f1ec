-- 監査記録の封印. A transaction id means something within one life of the database only: restored from a dump, or rolled
-- forward to an earlier point, it counts anew. The era tells such lives apart.
create function tsunagi_era() returns bigint
    language sql stable
    return hashtextextended((select system_identifier from pg_control_system())::text
                            || left(pg_walfile_name(pg_current_wal_lsn()), 8), 0);

alter table audit_event add column era bigint not null default tsunagi_era();
create index audit_event_sealing on audit_event (municipality_id, era, transaction_id);
create index audit_subject_of_event on audit_subject (municipality_id, occurred_at, event_id);

-- The program can't choose the era and transaction of a line: they say in which segment it belongs.
revoke insert on audit_event from tsunagi_app;
grant insert (municipality_id, occurred_at, id, staff_id, action, channel, outcome, case_id, reason)
    on audit_event to tsunagi_app;

create table audit_segment (
    municipality_id   uuid        not null default tsunagi_municipality(),
    number            bigint      not null,
    era               bigint      not null,
    from_transaction  xid8        not null,
    until_transaction xid8        not null,
    line_count        int         not null,
    first_at          timestamptz not null,
    last_at           timestamptz not null,
    sealed_at         timestamptz not null,
    root              text        not null,
    previous_mac      text        not null,
    key_id            text        not null,
    mac               text        not null,
    digests           bytea       not null,
    primary key (municipality_id, number)
);
-- Random bytes: not worth compressing, and out of the way of whoever reads the rest.
alter table audit_segment alter column digests set storage external;
alter table audit_segment enable row level security;
alter table audit_segment force row level security;
create policy municipality on audit_segment
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on audit_segment to tsunagi_app;
comment on table audit_segment is '監査記録の封印区間: from以上until未満の取引が書いた行。digestsは各行の番号とSHA-256。追記のみ';

create table audit_check (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    checked_at      timestamptz not null,
    segment_count   bigint      not null,
    line_count      bigint      not null,
    finding_count   int         not null,
    messages        text[]      not null,
    primary key (municipality_id, id)
);
create index audit_check_latest on audit_check (municipality_id, checked_at desc);
alter table audit_check enable row level security;
alter table audit_check force row level security;
create policy municipality on audit_check
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on audit_check to tsunagi_app;
comment on table audit_check is '監査記録の検査の結果。追記のみ';
