-- One benefit: a course of rent payments of a case, or one grant for a move. What the applicant stated, what it came to and what was
-- decided are only ever added to; the state is that after the last decision.
create table housing_benefit (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    case_id         uuid        not null,
    kind            text        not null check (kind in ('RENT', 'MOVING')),
    begun_at        timestamptz not null default tsunagi_now(),
    begun_by        uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case
);
create index housing_benefit_case on housing_benefit (municipality_id, case_id);
select tsunagi_protect('housing_benefit');
grant select, insert on housing_benefit to tsunagi_app;
comment on table housing_benefit is '住居確保給付金: 家賃相当額の支給の一続き、または転居費用補助の一件';

create table benefit_application (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    benefit_id      uuid        not null,
    kind            text        not null check (kind in ('FIRST', 'EXTENSION', 'CHANGE', 'RESUMPTION')),
    applied_on      date        not null,
    received_on     date        not null,
    change_ground   text
        check (change_ground in ('RENT_CHANGED', 'INCOME_FELL', 'MOVED_WITHOUT_FAULT', 'MOVED_AS_GUIDED')),
    changed_since   date        check (extract(day from changed_since) = 1),
    met_again_on    date,
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid        default tsunagi_staff(),
    state           text        not null default 'RECEIVED'
        check (state in ('RECEIVED', 'SUBMITTED', 'RETURNED', 'DECIDED', 'WITHDRAWN')),
    state_on        date        not null,
    state_text      text        not null default '',
    version         bigint      not null default 0,
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, benefit_id) references housing_benefit,
    check (received_on >= applied_on),
    check ((kind = 'CHANGE') = (change_ground is not null)),
    check ((kind = 'CHANGE') = (changed_since is not null)),
    check ((kind = 'RESUMPTION') = (met_again_on is not null)),
    check (state_on >= received_on),
    check ((state in ('RETURNED', 'WITHDRAWN')) = (state_text <> ''))
);
create unique index benefit_application_first on benefit_application (municipality_id, benefit_id) where kind = 'FIRST';
create unique index benefit_application_open on benefit_application (municipality_id, benefit_id)
    where state in ('RECEIVED', 'SUBMITTED', 'RETURNED');
create index benefit_application_inbox on benefit_application (municipality_id, state, state_on);
select tsunagi_protect('benefit_application');
grant select, insert, update (applied_on, received_on, state, state_on, state_text, version, changed_at, changed_by)
    on benefit_application to tsunagi_app;
comment on table benefit_application is '住居確保給付金の申請: 支給・延長・変更・再開の申請と、その受付から市の回答まで';
comment on column benefit_application.changed_since is '変更の事実のあった月';
comment on column benefit_application.met_again_on is '再び要件を満たした日';
comment on column benefit_application.state_text is '差戻しの理由、取下げの理由';

create table benefit_statement (
    municipality_id   uuid        not null default tsunagi_municipality() references municipality,
    id                uuid        not null,
    application_id    uuid        not null,
    revision          int         not null check (revision >= 1),
    type              text        not null check (type in ('R1', 'R2', 'R3', 'M1')),
    municipality_code text        not null check (municipality_code ~ '^[0-9]{5}$'),
    household_size    int         not null check (household_size >= 1),
    rent              bigint      not null check (rent >= 0),
    left_work_on      date,
    income_known      boolean     not null,
    assets_known      boolean     not null,
    income_dropped_in date        check (extract(day from income_dropped_in) = 1),
    destination_code  text        check (destination_code ~ '^[0-9]{5}$'),
    special_ceiling   bigint      check (special_ceiling >= 0),
    special_reason    text        not null default '',
    correction        text        not null default '',
    recorded_at       timestamptz not null default tsunagi_now(),
    recorded_by       uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    unique (municipality_id, application_id, revision),
    foreign key (municipality_id, application_id) references benefit_application,
    check ((revision = 1) = (correction = '')),
    check ((type = 'M1') = (income_dropped_in is not null)),
    check ((type = 'M1') = (destination_code is not null)),
    check (special_ceiling is null or type = 'M1'),
    check ((special_ceiling is null) = (special_reason = ''))
);
select tsunagi_protect('benefit_statement');
grant select, insert on benefit_statement to tsunagi_app;
comment on table benefit_statement is '申請の内容: 申請者の申告と職員の確認。直すたびに新しい版になり、決定はその版を指す';
comment on column benefit_statement.rent is '家賃(月額、共益費などを除く)。持ち家からの転居では、住まいを保つための費用';
comment on column benefit_statement.special_ceiling is '「これによりがたいとき」に別に定める転居費用の上限(規則11条1項2号ただし書)';
comment on column benefit_statement.correction is '直した理由';

create table benefit_statement_income (
    municipality_id uuid     not null default tsunagi_municipality() references municipality,
    statement_id    uuid     not null,
    position        int      not null check (position >= 1),
    earner          text     not null,
    kind            text     not null,
    amounts         bigint[] not null check (cardinality(amounts) >= 1 and 0 <= all (amounts)),
    deductions      bigint[] not null check (cardinality(deductions) = cardinality(amounts) and 0 <= all (deductions)),
    months          date[]   not null check (cardinality(months) = cardinality(amounts)),
    spread_over     int      check (spread_over >= 2),
    counted         boolean,
    reason          text     not null default '',
    evidence        text     not null default '',
    primary key (municipality_id, statement_id, position),
    foreign key (municipality_id, statement_id) references benefit_statement,
    check (spread_over is null or cardinality(amounts) = 1),
    check ((counted is null) = (reason = ''))
);
select tsunagi_protect('benefit_statement_income');
grant select, insert on benefit_statement_income to tsunagi_app;
comment on table benefit_statement_income is '世帯の収入の1件';
comment on column benefit_statement_income.amounts is '円。1か月分、または平均する月の分';
comment on column benefit_statement_income.spread_over is 'まとめ払いの月数';
comment on column benefit_statement_income.counted is '種別の取扱いと違えて算入する・しない(違えないときは空)';

create table benefit_statement_asset (
    municipality_id uuid    not null default tsunagi_municipality() references municipality,
    statement_id    uuid    not null,
    position        int     not null check (position >= 1),
    owner           text    not null,
    kind            text    not null,
    amount          bigint  not null check (amount >= 0),
    counted         boolean,
    reason          text    not null default '',
    evidence        text    not null default '',
    primary key (municipality_id, statement_id, position),
    foreign key (municipality_id, statement_id) references benefit_statement,
    check ((counted is null) = (reason = ''))
);
select tsunagi_protect('benefit_statement_asset');
grant select, insert on benefit_statement_asset to tsunagi_app;
comment on table benefit_statement_asset is '世帯の金融資産の1件';

create table benefit_statement_spell (
    municipality_id uuid      not null default tsunagi_municipality() references municipality,
    statement_id    uuid      not null,
    position        int       not null check (position >= 1),
    cause           text      not null,
    days            daterange not null check (not isempty(days)),
    primary key (municipality_id, statement_id, position),
    foreign key (municipality_id, statement_id) references benefit_statement
);
select tsunagi_protect('benefit_statement_spell');
grant select, insert on benefit_statement_spell to tsunagi_app;
comment on table benefit_statement_spell is '求職活動ができなかった期間';

create table benefit_statement_answer (
    municipality_id uuid not null default tsunagi_municipality() references municipality,
    statement_id    uuid not null,
    criterion       text not null,
    choice          text not null check (choice in ('YES', 'NO', 'UNCONFIRMED')),
    evidence        text not null default '',
    primary key (municipality_id, statement_id, criterion),
    foreign key (municipality_id, statement_id) references benefit_statement,
    check (choice = 'UNCONFIRMED' or evidence <> '')
);
select tsunagi_protect('benefit_statement_answer');
grant select, insert on benefit_statement_answer to tsunagi_app;
comment on table benefit_statement_answer is '金額で決まらない要件への答えと、その根拠';

create table benefit_statement_cost (
    municipality_id uuid   not null default tsunagi_municipality() references municipality,
    statement_id    uuid   not null,
    position        int    not null check (position >= 1),
    kind            text   not null,
    amount          bigint not null check (amount >= 0),
    primary key (municipality_id, statement_id, position),
    foreign key (municipality_id, statement_id) references benefit_statement
);
select tsunagi_protect('benefit_statement_cost');
grant select, insert on benefit_statement_cost to tsunagi_app;
comment on table benefit_statement_cost is '転居費用の1件';

-- What was decided, and the state that it led to: stage and months are those after it, so that nothing has to be replayed to know
-- what is paid. An amount counts from its first month on, until a later decision names another one.
create table benefit_decision (
    municipality_id    uuid        not null default tsunagi_municipality() references municipality,
    id                 uuid        not null,
    benefit_id         uuid        not null,
    ordinal            int         not null check (ordinal >= 1),
    kind               text        not null check (kind in
        ('GRANT', 'REFUSAL', 'EXTENSION', 'CHANGE', 'SUSPENSION', 'RESUMPTION', 'DISCONTINUATION')),
    application_id     uuid,
    statement_id       uuid,
    decided_on         date        not null,
    decided_at         timestamptz not null default tsunagi_now(),
    decided_by         uuid        default tsunagi_staff(),
    reason             text        not null default '',
    outcome            text        check (outcome in ('PAYABLE', 'ZERO_AMOUNT', 'NOT_PAYABLE')),
    amount             bigint      check (amount >= 0),
    amount_from        date        check (extract(day from amount_from) = 1),
    income_limit       bigint,
    asset_limit        bigint,
    used_rows          uuid[]      not null default '{}',
    calculation        jsonb,
    stage              text        check (stage in ('FIRST', 'EXTENSION', 'RE_EXTENSION')),
    months             date[]      not null default '{}' check (cardinality(months) <= 9),
    unable_since       date,
    stopped_from       date        check (extract(day from stopped_from) = 1),
    end_ground         text        check (end_ground in ('NO_SINCERE_JOB_SEEKING', 'INCOME_OVER_LIMIT', 'LEFT_DWELLING',
        'FALSE_APPLICATION', 'ORGANISED_CRIME', 'IMPRISONED', 'PUBLIC_ASSISTANCE', 'DIED', 'SUSPENDED_TWO_YEARS',
        'NO_REPORT_WHILE_SUSPENDED')),
    effective_on       date,
    primary key (municipality_id, id),
    unique (municipality_id, benefit_id, ordinal),
    unique (municipality_id, application_id),
    foreign key (municipality_id, benefit_id) references housing_benefit,
    foreign key (municipality_id, application_id) references benefit_application,
    foreign key (municipality_id, statement_id) references benefit_statement,
    check ((kind in ('GRANT', 'REFUSAL', 'EXTENSION', 'CHANGE', 'RESUMPTION')) = (application_id is not null)),
    check ((application_id is null) = (statement_id is null)),
    check ((statement_id is null) = (calculation is null)),
    check ((kind = 'SUSPENSION') = (unable_since is not null)),
    check ((kind in ('SUSPENSION', 'DISCONTINUATION')) = (stopped_from is not null)),
    check ((kind = 'DISCONTINUATION') = (end_ground is not null)),
    check ((kind = 'DISCONTINUATION') = (effective_on is not null)),
    check (kind not in ('REFUSAL', 'SUSPENSION', 'DISCONTINUATION') or reason <> '')
);
create index benefit_decision_kind on benefit_decision (municipality_id, decided_on);
select tsunagi_protect('benefit_decision');
grant select, insert on benefit_decision to tsunagi_app;
comment on table benefit_decision is '住居確保給付金の決定: 支給・不支給・延長・変更・中断・再開・中止と、その後の状態';
comment on column benefit_decision.used_rows is '算定に使った基準額表の行';
comment on column benefit_decision.calculation is '算定書の内容(決定したときのまま)';
comment on column benefit_decision.months is 'この決定の後に支給することになっている月(各月の1日)';
comment on column benefit_decision.stopped_from is '支給しなくなる最初の月';

-- How each benefit stands after its last decision; 不支給 of a later application leaves it as it was.
create view published_benefit with (security_invoker = true) as
select distinct on (b.municipality_id, b.id)
       b.municipality_id, b.id as benefit_id, b.case_id, b.kind, d.id as decision_id, d.kind as decided, d.decided_on, d.stage,
       d.months, d.unable_since, d.stopped_from, d.end_ground, d.effective_on
from housing_benefit b
join benefit_decision d on d.municipality_id = b.municipality_id and d.benefit_id = b.id
where d.kind <> 'REFUSAL'
order by b.municipality_id, b.id, d.ordinal desc;
grant select on published_benefit to tsunagi_app;
comment on view published_benefit is '決定された住居確保給付金の今の状態';

create view published_benefit_month with (security_invoker = true) as
select b.municipality_id, b.benefit_id, b.case_id, m.month, a.amount, a.decision_id
from published_benefit b
cross join lateral unnest(b.months) as m (month)
cross join lateral (
    select d.amount, d.id as decision_id
    from benefit_decision d
    where d.municipality_id = b.municipality_id and d.benefit_id = b.benefit_id and d.amount_from <= m.month
    order by d.ordinal desc
    limit 1) as a;
grant select on published_benefit_month to tsunagi_app;
comment on view published_benefit_month is '家賃相当額を支給する月と、その月の額';

create view published_benefit_move with (security_invoker = true) as
select b.municipality_id, b.id as benefit_id, b.case_id, d.id as decision_id, d.decided_on, d.amount
from housing_benefit b
join benefit_decision d on d.municipality_id = b.municipality_id and d.benefit_id = b.id
where b.kind = 'MOVING' and d.kind = 'GRANT';
grant select on published_benefit_move to tsunagi_app;
comment on view published_benefit_move is '決定された転居費用補助';
