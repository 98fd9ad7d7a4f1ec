create table document_number_series (
    municipality_id uuid not null default tsunagi_municipality(),
    kind            text not null check (kind <> ''),
    fiscal_year     int  not null,
    pattern         text not null check (pattern like '%{n}%'),
    next_number     int  not null check (next_number > 0),
    primary key (municipality_id, kind, fiscal_year)
);
alter table document_number_series enable row level security;
alter table document_number_series force row level security;
create policy municipality on document_number_series
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert, update on document_number_series to tsunagi_app;
comment on table document_number_series is '文書番号の系列: 文書の種類と年度ごとの連番。欠番を出さない';
