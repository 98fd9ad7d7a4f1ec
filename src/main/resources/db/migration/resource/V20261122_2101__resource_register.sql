create table resource (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    name            text        not null check (name <> ''),
    kind            text        not null,
    contact         text,
    telephone       text,
    note            text,
    active          boolean     not null,
    version         bigint      not null,
    changed_at      timestamptz not null,
    changed_by      uuid,
    primary key (municipality_id, id)
);
alter table resource enable row level security;
alter table resource force row level security;
create policy municipality on resource
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert, update on resource to tsunagi_app;
comment on table resource is '社会資源・つなぎ先の台帳';
