-- An appointment is kept when something else was recorded on its day or later, in the case in which it stands: what a record said
-- before it was corrected counts no more than one that was taken back, and a contact with several people of a household is one of
-- each of their cases (docs/decisions/0008). On the day on which an appointment was made only what comes after it keeps it: by
-- the hour where both say it, else in the order of writing, which is that of the ids.
create or replace view published_supportlog_appointment with (security_invoker = true) as
select n.municipality_id, n.shown_in as case_id, n.record_id, n.next_on, n.next_at, n.next_what
from support_record_in_case n
where n.next_on >= n.happened_on and not n.withdrawn
  and not exists (select from support_record_in_case kept
                  where kept.municipality_id = n.municipality_id and kept.shown_in = n.shown_in
                    and kept.happened_on >= n.next_on and not kept.withdrawn and kept.record_id <> n.record_id
                    and case when kept.happened_on > n.happened_on then true
                             when kept.from_time <> n.from_time then kept.from_time > n.from_time
                             else kept.record_id > n.record_id end
                  -- Asked for appointment by appointment; joined, all records of the municipality would be read.
                  offset 0);
comment on view published_supportlog_appointment is '次回予定のうち、まだ記録のないもの（ケースごと）: 今日の仕事のため';
