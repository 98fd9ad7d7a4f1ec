-- One row per form that was saved: whoever sends the same form again gets the first answer and changes nothing.
create table submission (
    municipality_id uuid        not null default tsunagi_municipality(),
    token           uuid        not null,
    staff_id        uuid        default tsunagi_staff(),
    content_digest  text        not null,
    location        text,
    created_at      timestamptz not null default tsunagi_now(),
    primary key (municipality_id, token)
);

alter table submission enable row level security;
alter table submission force row level security;
create policy municipality on submission
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert, update on submission to tsunagi_app;

comment on table submission is '送信の控え: 同じ画面の二重送信を1回だけ効かせる';
comment on column submission.content_digest is 'Tells a second press of the button from a changed form sent with the same token';
comment on column submission.location is 'Where the first answer led; null only within its transaction';
