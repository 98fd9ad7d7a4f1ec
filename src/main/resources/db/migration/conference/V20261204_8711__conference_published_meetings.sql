-- What packets and guest links need of a meeting: when it is, who is invited, what is on its agenda.
create view published_conference_held with (security_invoker = true) as
select c.municipality_id, c.id as conference_id, c.agency_id, c.held_on, c.starts_at, c.place
from conference c;
grant select on published_conference_held to tsunagi_app;
comment on view published_conference_held is '一回の会議: 招待者ごとの資料のため';

create view published_conference_attendee with (security_invoker = true) as
select a.municipality_id, a.conference_id, a.id as attendee_id, a.kind, a.organisation, a.name
from conference_attendee a;
grant select on published_conference_attendee to tsunagi_app;
comment on view published_conference_attendee is '会議に招いている人: 外された人は出ない';

create view published_conference_item with (security_invoker = true) as
select i.municipality_id, i.conference_id, i.id as item_id, i.case_id, i.plan_id, i.purpose, i.reason, i.position,
       i.prior_coordination
from agenda_item i;
grant select on published_conference_item to tsunagi_app;
comment on view published_conference_item is '会議の議題: 招待者ごとの資料のため。一覧では visible_case と結ぶ';
