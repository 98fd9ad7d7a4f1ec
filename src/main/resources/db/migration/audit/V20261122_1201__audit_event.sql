-- 監査記録. transaction_id lets the sealer stay below the snapshot horizon: a late commit is not a tampering.
create table audit_event (
    municipality_id uuid        not null default tsunagi_municipality(),
    occurred_at     timestamptz not null,
    id              uuid        not null,
    staff_id        uuid,
    action          text        not null,
    channel         text        not null,
    outcome         text        not null check (outcome in ('DONE', 'REFUSED')),
    case_id         uuid,
    reason          text,
    transaction_id  xid8        not null default pg_current_xact_id(),
    primary key (municipality_id, occurred_at, id)
) partition by range (occurred_at);
create table audit_event_rest partition of audit_event default;
create index audit_event_case on audit_event (municipality_id, case_id, occurred_at);
create index audit_event_staff on audit_event (municipality_id, staff_id, occurred_at);

alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy municipality on audit_event
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on audit_event to tsunagi_app;
comment on table audit_event is '監査記録: 操作と閲覧の1件。追記のみ';

create table audit_subject (
    municipality_id uuid        not null default tsunagi_municipality(),
    occurred_at     timestamptz not null,
    event_id        uuid        not null,
    person_id       uuid        not null,
    primary key (municipality_id, person_id, occurred_at, event_id)
) partition by range (occurred_at);
create table audit_subject_rest partition of audit_subject default;

alter table audit_subject enable row level security;
alter table audit_subject force row level security;
create policy municipality on audit_subject
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on audit_subject to tsunagi_app;
comment on table audit_subject is '監査記録の対象: 1件の操作で情報を見られた・変えられた本人。追記のみ';

-- Partitions are reached through their parent only (the app role has no grant on them), so the parent's policy holds;
-- row-level security on each is a second lock.
create function audit_prepare_partitions(first_month date, month_count int) returns int
    language plpgsql as
$$
declare
    parent text;
    starts date;
    part   text;
    made   int := 0;
begin
    foreach parent in array array ['audit_event', 'audit_subject'] loop
        for i in 0 .. month_count - 1 loop
            starts := (first_month + make_interval(months => i))::date;
            part := format('%s_%s', parent, to_char(starts, 'YYYYMM'));
            if to_regclass(part) is null then
                execute format('create table %I partition of %I for values from (%L) to (%L)', part, parent,
                               starts::timestamp at time zone 'Asia/Tokyo',
                               (starts + interval '1 month')::timestamp at time zone 'Asia/Tokyo');
                execute format('alter table %I enable row level security', part);
                execute format('alter table %I force row level security', part);
                made := made + 1;
            end if;
        end loop;
    end loop;
    return made;
end
$$;
revoke all on function audit_prepare_partitions(date, int) from public;
alter table audit_event_rest enable row level security;
alter table audit_event_rest force row level security;
alter table audit_subject_rest enable row level security;
alter table audit_subject_rest force row level security;
