create table conference (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    agency_id       uuid        not null,
    kind            text        not null check (kind in ('REGULAR', 'AS_NEEDED')),
    held_on         date        not null,
    starts_at       time,
    place           text        not null,
    held_on_paper   boolean     not null default false,
    version         bigint      not null default 0,
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, agency_id) references agency
);
create index conference_agency on conference (municipality_id, agency_id, held_on desc);
comment on table conference is '支援調整会議: 一回の開催';

create table conference_attendee (
    municipality_id uuid    not null default tsunagi_municipality(),
    id              uuid    not null,
    conference_id   uuid    not null,
    kind            text    not null,
    organisation    text    not null,
    name            text    not null,
    role            text    not null default '',
    attended        boolean not null default false,
    primary key (municipality_id, id),
    foreign key (municipality_id, conference_id) references conference
);
create index conference_attendee_conference on conference_attendee (municipality_id, conference_id);
comment on table conference_attendee is '構成員: 会議に招いた人と出欠';

create table agenda_item (
    municipality_id    uuid        not null default tsunagi_municipality(),
    id                 uuid        not null,
    conference_id      uuid        not null,
    case_id            uuid        not null,
    plan_id            uuid        not null,
    position           int         not null,
    prior_coordination text        not null default '',
    proposed_at        timestamptz not null default tsunagi_now(),
    proposed_by        uuid        default tsunagi_staff(),
    outcome            text check (outcome in ('APPROVED', 'APPROVED_AMENDED', 'CONTINUED', 'SENT_BACK')),
    opinions           text        not null default '',
    conditions         text        not null default '',
    roles              text        not null default '',
    shortage           text        not null default '',
    amendment          text        not null default '',
    concluded_at       timestamptz,
    concluded_by       uuid,
    primary key (municipality_id, id),
    unique (municipality_id, conference_id, plan_id),
    foreign key (municipality_id, conference_id) references conference,
    foreign key (municipality_id, case_id) references support_case,
    foreign key (municipality_id, plan_id) references plan,
    check ((outcome is null) = (concluded_at is null)),
    check ((outcome is not distinct from 'APPROVED_AMENDED') = (amendment <> ''))
);
create unique index agenda_item_waiting on agenda_item (municipality_id, plan_id) where outcome is null;
create index agenda_item_case on agenda_item (municipality_id, case_id);
comment on table agenda_item is '議題: 会議に諮る一つのプランと、その協議の結果';

do $$
declare t text;
begin
    foreach t in array array ['conference', 'conference_attendee', 'agenda_item'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy municipality on %I using (municipality_id = (select tsunagi_municipality())) '
                       'with check (municipality_id = (select tsunagi_municipality()))', t);
    end loop;
end $$;
grant select, insert, update on conference, conference_attendee, agenda_item to tsunagi_app;

-- Plans before meetings, for 今日の仕事 and the returns; join it with visible_case.
create view published_conference_agenda with (security_invoker = true) as
select c.municipality_id, c.id as conference_id, c.kind, c.held_on, c.starts_at, c.place, i.case_id, i.plan_id, i.outcome,
       i.shortage
from conference c
join agenda_item i on i.municipality_id = c.municipality_id and i.conference_id = c.id;
grant select on published_conference_agenda to tsunagi_app;
comment on view published_conference_agenda is '会議の議題と結果';
