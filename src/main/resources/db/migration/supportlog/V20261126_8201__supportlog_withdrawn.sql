-- 取消し: the line of an event that another module has taken back. It stays readable and counts nowhere.
alter table support_record add column withdrawn boolean not null default false;
alter table support_record add check (not withdrawn or version > 1);
comment on column support_record.withdrawn is '取消し: もとのできごとの記録が取り消された。記録として残し、どこにも数えない';

create or replace view published_supportlog_record with (security_invoker = true) as
select r.municipality_id, r.record_id, r.version, r.case_id, r.happened_on, r.from_time, r.until_time, r.method, r.staff,
       r.counterparts, r.place, r.contents, r.support_given, r.facts, r.next_on, r.next_at, r.next_what, r.written_by,
       r.written_at
from support_record r
where not r.withdrawn
  and not exists (select from support_record later
                  where later.municipality_id = r.municipality_id and later.record_id = r.record_id
                    and later.version > r.version);
