-- 集計の提供: a municipality says who may see its roll-ups, for example its prefecture. This is the one place where a reader of one
-- municipality sees numbers of another.
create table rollup_recipient (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    recipient_id    uuid        not null check (recipient_id <> municipality_id),
    masked_below    int         not null check (masked_below between 1 and 10),
    begun_at        timestamptz not null default tsunagi_now(),
    begun_by        uuid        default tsunagi_staff(),
    ended_at        timestamptz check (ended_at >= begun_at),
    ended_by        uuid,
    primary key (municipality_id, id),
    check (ended_by is null or ended_at is not null)
);
create unique index rollup_recipient_once on rollup_recipient (municipality_id, recipient_id) where ended_at is null;
create index rollup_recipient_recipient on rollup_recipient (recipient_id) where ended_at is null;
select tsunagi_protect('rollup_recipient');
grant select, insert, update (ended_at, ended_by) on rollup_recipient to tsunagi_app;
comment on table rollup_recipient is '集計の提供先: 集計表を見てよい団体。終わった提供も残す';
comment on column rollup_recipient.masked_below is '提供先の画面で、これより小さい数を伏せる（1 = 伏せない）';

-- The owner of the function below, and nobody else, reads what is shared with the municipality that is bound: even a mistake in
-- the function could not show more. The program's role has no part in these policies.
create policy shared on rollup_recipient for select to current_user
    using (recipient_id = (select tsunagi_municipality()) and ended_at is null);
create policy shared on return_month for select to current_user
    using (municipality_id in (select r.municipality_id from rollup_recipient r
                               where r.recipient_id = (select tsunagi_municipality()) and r.ended_at is null));
create policy shared on return_cell for select to current_user
    using (municipality_id in (select r.municipality_id from rollup_recipient r
                               where r.recipient_id = (select tsunagi_municipality()) and r.ended_at is null));

-- One row for each municipality that shares with the bound one, month's head and kind and key; a municipality that was not
-- counted in these months has one row without a kind.
create function rollups_of_others(first_month date, last_month date, kinds text[])
    returns table (municipality_id uuid, masked_below int, months int, counted_at timestamptz, inhabitants bigint,
                   kind text, key text, number bigint)
    language sql stable security definer
    set search_path = pg_catalog, public, pg_temp
begin atomic
    select r.municipality_id, r.masked_below, m.months, m.counted_at, m.inhabitants, c.kind, c.key, c.number
    from rollup_recipient r
    cross join lateral (
        select count(*)::int as months, min(m.counted_at) as counted_at,
               (array_agg(m.inhabitants order by m.month desc))[1] as inhabitants
        from return_month m
        where m.municipality_id = r.municipality_id and m.month between first_month and last_month) m
    left join lateral (
        select c.kind, c.key, sum(c.number) as number
        from return_cell c
        where c.municipality_id = r.municipality_id and c.kind = any (kinds) and c.month between first_month and last_month
        group by c.kind, c.key) c on true
    where r.recipient_id = (select tsunagi_municipality()) and r.ended_at is null;
end;
revoke execute on function rollups_of_others from public;
grant execute on function rollups_of_others to tsunagi_app;
comment on function rollups_of_others is '集計を提供している団体の件数: 見る側の団体に提供されたものだけ';
