create table case_number_series (
    municipality_id uuid not null default tsunagi_municipality(),
    fiscal_year     int  not null,
    last_number     int  not null,
    primary key (municipality_id, fiscal_year)
);
comment on table case_number_series is 'ケース番号の採番: 年度ごとの最後の番号';

create table support_case (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    case_number     text        not null,
    person_id       uuid        not null,
    office_id       uuid        not null,
    received_on     date        not null,
    opened_at       timestamptz not null,
    opened_by       uuid,
    primary key (municipality_id, id),
    unique (municipality_id, case_number),
    foreign key (municipality_id, person_id) references person
);
create index support_case_person on support_case (municipality_id, person_id);
comment on table support_case is '支援台帳: 一人の一回の受付から終結まで';

create table case_fact (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    case_id         uuid        not null,
    kind            text        not null,
    term            int         not null check (term >= 1),
    fact_date       date        not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid,
    due_on          date,
    detail          text,
    held_on_paper   boolean     not null default false,
    voids           uuid,
    about           uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case,
    foreign key (municipality_id, voids) references case_fact,
    check (voids is null or detail is not null)
);
create index case_fact_case on case_fact (municipality_id, case_id);
create index case_fact_kind on case_fact (municipality_id, kind, fact_date);
comment on table case_fact is '事実: ケースに起きたこと。追記のみで、誤りは取消しの事実(理由つき)で消す';

create table case_stage (
    municipality_id uuid        not null default tsunagi_municipality(),
    case_id         uuid        not null,
    stage           text        not null,
    term            int         not null,
    next_move       text        not null,
    next_due        date,
    last_fact_on    date        not null,
    computed_at     timestamptz not null,
    primary key (municipality_id, case_id),
    foreign key (municipality_id, case_id) references support_case
);
create index case_stage_stage on case_stage (municipality_id, stage);
comment on table case_stage is '段階の写し: 事実から計算した段階と次の一手。いつでも作り直せる';

create table case_team (
    municipality_id uuid    not null default tsunagi_municipality(),
    case_id         uuid    not null,
    staff_id        uuid    not null,
    lead            boolean not null,
    since           date    not null,
    until           date,
    primary key (municipality_id, case_id, staff_id, since),
    foreign key (municipality_id, case_id) references support_case,
    check (until is null or until >= since)
);
create unique index case_team_one_lead on case_team (municipality_id, case_id) where lead and until is null;
create index case_team_staff on case_team (municipality_id, staff_id) where until is null;
comment on table case_team is '担当: 主担当は一人、ほかに何人でも';

do $$
declare t text;
begin
    foreach t in array array ['case_number_series', 'support_case', 'case_fact', 'case_stage', 'case_team'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy municipality on %I using (municipality_id = (select tsunagi_municipality())) '
                       'with check (municipality_id = (select tsunagi_municipality()))', t);
    end loop;
end $$;
grant select, insert, update on case_number_series, case_stage, case_team to tsunagi_app;
grant select, insert on support_case, case_fact to tsunagi_app;

-- What lists may show of a case; join it with visible_case. A month before its evaluation date a supported case shows as
-- 評価時期 (Progress.EVALUATION_NOTICE_DAYS), although no fact was entered that day.
create view published_case with (security_invoker = true) as
select c.municipality_id, c.id as case_id, c.case_number, c.person_id, c.office_id, c.received_on,
       case when near then 'EVALUATION_DUE' else s.stage end as stage,
       s.term,
       case when near then 'EVALUATE' else s.next_move end as next_move,
       s.next_due, s.last_fact_on,
       (select t.staff_id from case_team t
        where t.municipality_id = c.municipality_id and t.case_id = c.id and t.lead and t.until is null) as lead_staff_id
from support_case c
join case_stage s on s.municipality_id = c.municipality_id and s.case_id = c.id
cross join lateral (select s.stage = 'IN_SUPPORT' and s.next_due is not null
                           and (tsunagi_now() at time zone 'Asia/Tokyo')::date >= s.next_due - 30 as near) evaluation;
grant select on published_case to tsunagi_app;
comment on view published_case is '一覧に出すケース: 段階・次の一手・主担当';

create view published_case_team with (security_invoker = true) as
select municipality_id, case_id, staff_id, lead from case_team where until is null;
grant select on published_case_team to tsunagi_app;
comment on view published_case_team is '今の担当';
