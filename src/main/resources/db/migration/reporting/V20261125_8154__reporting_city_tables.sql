create table city_table (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    version         int         not null check (version >= 1),
    title           text        not null check (char_length(title) between 1 and 100),
    notes           text        not null check (char_length(notes) <= 2000),
    valid_from      date        not null,
    composition     jsonb       not null,
    saved_by        uuid        not null default tsunagi_staff(),
    saved_at        timestamptz not null default tsunagi_now(),
    primary key (municipality_id, id, version)
);
select tsunagi_protect('city_table');
grant select, insert on city_table to tsunagi_app;
comment on table city_table is '独自集計表: 団体が組んだ表の版。追記のみ。ある期間には、その終わりまでに始まった版のうち最後のものを使う';
