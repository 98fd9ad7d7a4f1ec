create table support_record (
    municipality_id   uuid        not null default tsunagi_municipality(),
    id                uuid        not null,
    record_id         uuid        not null,
    version           int         not null check (version >= 1),
    case_id           uuid        not null,
    happened_on       date        not null,
    from_time         time,
    until_time        time,
    method            text        not null,
    staff             uuid[]      not null check (cardinality(staff) >= 1),
    counterparts      text[]      not null,
    organisation      text,
    place             text,
    contents          text[]      not null,
    support_given     boolean     not null,
    facts             text        not null check (facts <> ''),
    views             text,
    plan              text,
    next_on           date,
    next_at           time,
    next_what         text,
    correction_reason text,
    written_by        uuid,
    written_at        timestamptz not null,
    primary key (municipality_id, id),
    unique (municipality_id, record_id, version),
    foreign key (municipality_id, case_id) references support_case,
    check ((version = 1) = (correction_reason is null)),
    check (until_time is null or until_time > from_time),
    check (next_on is not null or (next_at is null and next_what is null))
);
create index support_record_case on support_record (municipality_id, case_id, happened_on);
create index support_record_next on support_record (municipality_id, next_on) where next_on is not null;
alter table support_record enable row level security;
alter table support_record force row level security;
create policy municipality on support_record
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on support_record to tsunagi_app;
comment on table support_record is '支援経過記録（様式3）: 追記のみ。訂正は同じ record_id の次の version で、理由を残す';

-- Each record as it stands; join it with visible_case.
create view published_supportlog_record with (security_invoker = true) as
select r.municipality_id, r.record_id, r.version, r.case_id, r.happened_on, r.from_time, r.until_time, r.method, r.staff,
       r.counterparts, r.place, r.contents, r.support_given, r.facts, r.next_on, r.next_at, r.next_what, r.written_by,
       r.written_at
from support_record r
where not exists (select from support_record later
                  where later.municipality_id = r.municipality_id and later.record_id = r.record_id
                    and later.version > r.version);
grant select on published_supportlog_record to tsunagi_app;
comment on view published_supportlog_record is '支援の記録の現在の内容: 要約・今日の仕事・統計のため';
