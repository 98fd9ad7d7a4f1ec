-- One contact with several people of a household: a record has one case (support_record.case_id), in whose name it is counted, and
-- for each of its versions the other cases in whose timeline it stands as well.
create table support_record_share (
    municipality_id uuid not null default tsunagi_municipality(),
    record_id       uuid not null,
    version         int  not null,
    case_id         uuid not null,
    primary key (municipality_id, record_id, version, case_id),
    foreign key (municipality_id, record_id, version) references support_record (municipality_id, record_id, version),
    foreign key (municipality_id, case_id) references support_case
);
create index support_record_share_case on support_record_share (municipality_id, case_id);
select tsunagi_protect('support_record_share');
grant select, insert on support_record_share to tsunagi_app;
comment on table support_record_share is '同じ対応: 世帯のほかの方のケースにも載る支援の記録（版ごと）。統計には1件として数える';

-- Each record as it stands in each case whose timeline shows it, those taken back too.
create view support_record_in_case with (security_invoker = true) as
select r.municipality_id, r.case_id as shown_in, r.record_id, r.version, r.happened_on, r.from_time, r.method, r.staff,
       r.counterparts, r.contents, r.next_on, r.next_at, r.next_what, r.written_at, r.withdrawn
from support_record r
where not exists (select from support_record later
                  where later.municipality_id = r.municipality_id and later.record_id = r.record_id
                    and later.version > r.version)
union all
select r.municipality_id, k.case_id, r.record_id, r.version, r.happened_on, r.from_time, r.method, r.staff,
       r.counterparts, r.contents, r.next_on, r.next_at, r.next_what, r.written_at, r.withdrawn
from support_record_share k
join support_record r
  on r.municipality_id = k.municipality_id and r.record_id = k.record_id and r.version = k.version
where not exists (select from support_record later
                  where later.municipality_id = r.municipality_id and later.record_id = r.record_id
                    and later.version > r.version);
grant select on support_record_in_case to tsunagi_app;
comment on view support_record_in_case is 'ケースごとに見た支援の記録の現在の内容';

-- For questions about one case (was she seen again?). Whoever counts contacts reads published_supportlog_record.
create view published_supportlog_contact with (security_invoker = true) as
select municipality_id, shown_in as case_id, record_id, happened_on, method, counterparts, contents, next_on, next_at, next_what,
       written_at
from support_record_in_case where not withdrawn;
grant select on published_supportlog_contact to tsunagi_app;
comment on view published_supportlog_contact is 'ケースごとの対応: 同じ世帯の方といっしょの対応も、それぞれのケースに出る（件数を数えるには使わない）';
