-- Who has sat in a meeting about a case, or is invited to one, by organisation; the agency itself is none.
create view published_conference_partner with (security_invoker = true) as
select i.municipality_id, i.case_id, a.kind, a.organisation, max(c.held_on) as held_on
from conference c
join agenda_item i on i.municipality_id = c.municipality_id and i.conference_id = c.id
join conference_attendee a on a.municipality_id = c.municipality_id and a.conference_id = c.id
where a.kind <> 'AGENCY'
group by i.municipality_id, i.case_id, a.kind, a.organisation;
grant select on published_conference_partner to tsunagi_app;
comment on view published_conference_partner is 'ケースの会議に招いた機関: 家族と周りの図のため';
