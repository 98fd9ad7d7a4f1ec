-- Days on which a municipality or one of its offices closes beside weekends, public holidays and the year's end.
create table local_closed_day (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    office_id       uuid,
    name            text        not null check (name <> ''),
    first_on        date        not null,
    last_on         date        not null,
    entered_by      uuid        default tsunagi_staff(),
    entered_at      timestamptz not null default tsunagi_now(),
    ended_at        timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, office_id) references office,
    check (last_on between first_on and first_on + 30),
    exclude using gist (municipality_id with =, coalesce(office_id, '00000000-0000-0000-0000-000000000000') with =,
                        daterange(first_on, last_on, '[]') with &&) where (ended_at is null)
);
create index local_closed_day_office on local_closed_day (municipality_id, office_id) where office_id is not null;
select tsunagi_protect('local_closed_day');
select tsunagi_remembered('local_closed_day');
grant select, insert, update on local_closed_day to tsunagi_app;
comment on table local_closed_day is '独自の閉庁日: 開庁記念日・臨時休館など。office_id が空なら団体の窓口すべて';
