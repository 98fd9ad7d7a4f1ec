create or replace view published_assessment_screening with (security_invoker = true) as
select s.municipality_id, s.case_id, s.term, s.number, s.screened_on, s.result, s.destinations, s.follow_up, s.linked_on,
       s.urgent, s.reported_on, s.link_method, s.destination_note, s.urgent_note
from screening s
where not exists (select from screening later
                  where later.municipality_id = s.municipality_id and later.case_id = s.case_id and later.term = s.term
                    and later.number > s.number);
