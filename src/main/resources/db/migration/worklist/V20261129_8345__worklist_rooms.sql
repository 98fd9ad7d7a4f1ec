create table room (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    office_id       uuid        not null,
    name            text        not null check (name <> ''),
    ended_at        timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, office_id) references office
);
create unique index room_name on room (municipality_id, office_id, name) where ended_at is null;
select tsunagi_protect('room');
grant select, insert, update on room to tsunagi_app;
comment on table room is '部屋: 窓口の相談室など';

-- Two bookings of a room never overlap: one that ends at ten and one that begins at ten do not.
create table room_booking (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    room_id         uuid        not null,
    booked_on       date        not null,
    from_time       time        not null,
    until_time      time        not null,
    purpose         text        not null check (purpose <> ''),
    booked_by       uuid        not null default tsunagi_staff(),
    booked_at       timestamptz not null default tsunagi_now(),
    ended_at        timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, room_id) references room,
    foreign key (municipality_id, booked_by) references staff_member,
    check (until_time > from_time),
    constraint room_booking_double exclude using gist
        (municipality_id with =, room_id with =, tsrange(booked_on + from_time, booked_on + until_time) with &&)
        where (ended_at is null)
);
create index room_booking_day on room_booking (municipality_id, booked_on) where ended_at is null;
select tsunagi_protect('room_booking');
grant select, insert, update on room_booking to tsunagi_app;
comment on table room_booking is '部屋の予約: 同じ部屋の重なる予約は入らない';
