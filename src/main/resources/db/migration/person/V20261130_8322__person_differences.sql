-- 別の方: staff have looked at two entries that are alike and know that they are two people. The pair comes back when the two
-- have become more alike since.
create table person_difference (
    municipality_id  uuid        not null default tsunagi_municipality(),
    id               uuid        not null,
    first_person_id  uuid        not null,
    second_person_id uuid        not null,
    points           int         not null,
    reason           text        not null,
    recorded_at      timestamptz not null default tsunagi_now(),
    recorded_by      uuid                 default tsunagi_staff(),
    undone_at        timestamptz,
    undone_by        uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, first_person_id) references person,
    foreign key (municipality_id, second_person_id) references person,
    check (first_person_id < second_person_id)
);
create unique index person_difference_pair on person_difference (municipality_id, first_person_id, second_person_id)
    where undone_at is null;
select tsunagi_protect('person_difference');
grant select, insert, update on person_difference to tsunagi_app;
comment on table person_difference is '別の方: 似ているが同じ方ではないと確かめた組';
