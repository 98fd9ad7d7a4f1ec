-- An appointment is kept when something was recorded on its day or later.
create view published_supportlog_appointment with (security_invoker = true) as
select r.municipality_id, r.case_id, r.record_id, r.next_on, r.next_at, r.next_what
from published_supportlog_record r
where r.next_on is not null
  and not exists (select from support_record kept
                  where kept.municipality_id = r.municipality_id and kept.case_id = r.case_id
                    and kept.happened_on >= r.next_on and not kept.withdrawn);
grant select on published_supportlog_appointment to tsunagi_app;
comment on view published_supportlog_appointment is '次回予定のうち、まだ記録のないもの: 今日の仕事と予定表のため';
