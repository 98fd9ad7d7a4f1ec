create table staff_absence (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    staff_id        uuid        not null,
    from_on         date        not null,
    until_on        date        not null,
    substitute_id   uuid,
    entered_by      uuid        not null default tsunagi_staff(),
    entered_at      timestamptz not null default tsunagi_now(),
    ended_at        timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, staff_id) references staff_member,
    foreign key (municipality_id, substitute_id) references staff_member,
    foreign key (municipality_id, entered_by) references staff_member,
    check (until_on >= from_on),
    check (substitute_id is distinct from staff_id),
    exclude using gist (municipality_id with =, staff_id with =, daterange(from_on, until_on, '[]') with &&)
        where (ended_at is null)
);
create index staff_absence_substitute on staff_absence (municipality_id, substitute_id) where ended_at is null;
select tsunagi_protect('staff_absence');
grant select, insert, update on staff_absence to tsunagi_app;
comment on table staff_absence is '休みと代行: いつからいつまで、だれの仕事をだれの「今日の仕事」にも出すか';

-- 代行. It brings work to the substitute's list and never opens a case: every list joins visible_case as before.
create view standing_in with (security_invoker = true) as
select municipality_id, staff_id
from staff_absence
where substitute_id = tsunagi_staff() and ended_at is null
  and (tsunagi_now() at time zone 'Asia/Tokyo')::date between from_on and until_on;
grant select on standing_in to tsunagi_app;
comment on view standing_in is '今日、自分が代行している職員';
