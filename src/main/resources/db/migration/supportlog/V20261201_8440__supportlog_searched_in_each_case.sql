-- 全文検索: a contact with several people of a household is found in each case whose timeline shows it. The index has one row a record,
-- whatever the number of its cases, so those written before are found so from now on too.
create or replace view published_supportlog_text with (security_invoker = true) as
select r.municipality_id, r.record_id, shown.case_id, r.happened_on, r.method,
       concat_ws(E'\n', r.facts, r.views, r.plan, r.organisation, r.place, r.next_what) as body
from support_record r
cross join lateral (
    select r.case_id
    union all
    select k.case_id from support_record_share k
    where k.municipality_id = r.municipality_id and k.record_id = r.record_id and k.version = r.version) shown
where not r.withdrawn
  and not exists (select from support_record later
                  where later.municipality_id = r.municipality_id and later.record_id = r.record_id
                    and later.version > r.version);
comment on view published_supportlog_text is '支援の記録の現在の文章を、載っているケースごとに: 全文検索のため';
