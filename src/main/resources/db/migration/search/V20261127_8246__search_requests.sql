-- What somebody sought, so that the address of what was found names no one. One's own, for seven days.
create table search_request (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    staff_id        uuid        not null default tsunagi_staff(),
    words           text        not null,
    asked_at        timestamptz not null default tsunagi_now(),
    primary key (municipality_id, id)
);
create index search_request_staff on search_request (municipality_id, staff_id, asked_at);
select tsunagi_protect('search_request');
grant select, insert, delete on search_request to tsunagi_app;
comment on table search_request is '検索の言葉: 本人だけが7日間使う。アドレスに言葉を出さないため';
