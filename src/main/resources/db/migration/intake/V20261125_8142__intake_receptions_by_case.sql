-- The same rows as before, found by their case instead of sorting all.
create or replace view published_reception with (security_invoker = true) as
select r.municipality_id, r.case_id, r.received_on, r.channel, r.route, r.caller, r.urgency
from reception r
where not exists (select from reception later
                  where later.municipality_id = r.municipality_id and later.case_id = r.case_id
                    and later.revision > r.revision);
