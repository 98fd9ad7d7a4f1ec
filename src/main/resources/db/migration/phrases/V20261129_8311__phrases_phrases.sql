-- staff_id is null where the whole municipality uses it. A phrase holds no personal data, so it is remembered by the program.
create table phrase (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    staff_id        uuid,
    name            text        not null check (name <> ''),
    reading         text        not null check (reading <> ''),
    body            text        not null check (body <> ''),
    active          boolean     not null default true,
    version         bigint      not null default 1,
    changed_by      uuid                 default tsunagi_staff(),
    changed_at      timestamptz not null default tsunagi_now(),
    primary key (municipality_id, id)
);
select tsunagi_protect('phrase');
select tsunagi_remembered('phrase');
grant select, insert, update on phrase to tsunagi_app;
comment on table phrase is '定型文: 団体のもの（staff_id なし）と職員個人のもの';
