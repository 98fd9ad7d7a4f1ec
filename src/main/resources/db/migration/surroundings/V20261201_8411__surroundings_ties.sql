-- 周りとの間柄: told by staff, of one case. A tie that is over ends; one that has become another ends the day before and begins anew.
create table surrounding_tie (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    case_id         uuid        not null,
    version         bigint      not null default 1,
    name            text        not null check (char_length(name) between 1 and 100),
    kind            text        not null,
    strength        text        not null check (strength in ('STRONG', 'ORDINARY', 'WEAK', 'CONFLICT')),
    direction       text        not null check (direction in ('NONE', 'MUTUAL', 'FROM_PERSON', 'TO_PERSON')),
    memo            text        not null default '' check (char_length(memo) <= 500),
    since           date,
    ended_on        date,
    changed_by      uuid                 default tsunagi_staff(),
    changed_at      timestamptz not null default tsunagi_now(),
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case,
    check (since is null or ended_on is null or since <= ended_on)
);
create index surrounding_tie_case on surrounding_tie (municipality_id, case_id);
select tsunagi_protect('surrounding_tie');
grant select, insert, update on surrounding_tie to tsunagi_app;
comment on table surrounding_tie is '周りとの間柄（エコマップ）: 相手、種類、強さ、向き、期間';
