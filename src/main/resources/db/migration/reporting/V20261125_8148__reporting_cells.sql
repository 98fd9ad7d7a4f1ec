-- 集計表: the returns of whole months as numbers, without persons, so that many municipalities can be read at once. A month is counted
-- as a whole and says when; whatever was recorded since then is not in it.
create table return_month (
    municipality_id uuid        not null default tsunagi_municipality(),
    month           date        not null check (extract(day from month) = 1),
    counted_at      timestamptz not null default tsunagi_now(),
    inhabitants     bigint      check (inhabitants > 0),
    primary key (municipality_id, month)
);
select tsunagi_protect('return_month');
grant select, insert, update on return_month to tsunagi_app;
comment on table return_month is '集計した月と、その集計の日時';
comment on column return_month.inhabitants is '月の末日の人口';

create table return_cell (
    municipality_id uuid   not null default tsunagi_municipality(),
    kind            text   not null,
    month           date   not null,
    office_id       uuid   not null,
    key             text   not null,
    number          int    not null check (number > 0),
    primary key (municipality_id, kind, month, office_id, key),
    foreign key (municipality_id, month) references return_month,
    foreign key (municipality_id, office_id) references office
);
select tsunagi_protect('return_cell');
grant select, insert, update, delete on return_cell to tsunagi_app;
comment on table return_cell is '集計表のます目: 窓口・月・種類・区分ごとの件数。個人の情報と職員ごとの件数は持たない';
