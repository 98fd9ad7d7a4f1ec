-- 世帯の分離・合併: on one day some members begin to live apart from the person, or together with her, and why. The member's row up to
-- that day ends, a new one begins, so that the household of any day stays as it was.
create table household_change (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    person_id       uuid        not null,
    kind            text        not null check (kind in ('APART', 'TOGETHER')),
    happened_on     date        not null,
    reason          text        not null,
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid                 default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, person_id) references person
);
create index household_change_person on household_change (municipality_id, person_id);
select tsunagi_protect('household_change');
grant select, insert on household_change to tsunagi_app;
comment on table household_change is '世帯を分けた日・一緒にした日と理由';

alter table household_member
    add column begun_by uuid,
    add column ended_by uuid,
    add foreign key (municipality_id, begun_by) references household_change,
    add foreign key (municipality_id, ended_by) references household_change;
create index household_member_begun_by on household_member (municipality_id, begun_by) where begun_by is not null;
create index household_member_ended_by on household_member (municipality_id, ended_by) where ended_by is not null;
