-- 再点検: what past decisions would come to by today's tables and rules. A finding is one decision with one other result; found again, it
-- is the same one, and what somebody answered to it still stands. Nothing here changes a decision or a payment.
create table benefit_recheck (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    run_at          timestamptz not null default tsunagi_now(),
    run_by          uuid        default tsunagi_staff(),
    decisions       int         not null check (decisions >= 0),
    primary key (municipality_id, id)
);
create index benefit_recheck_run on benefit_recheck (municipality_id, run_at);
select tsunagi_protect('benefit_recheck');
grant select, insert on benefit_recheck to tsunagi_app;
comment on table benefit_recheck is '過去の決定の再点検の実行';
comment on column benefit_recheck.decisions is '点検した決定の件数';

create table benefit_recheck_finding (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    decision_id     uuid        not null,
    outcome         text        check (outcome in ('PAYABLE', 'ZERO_AMOUNT', 'NOT_PAYABLE', 'UNDETERMINED')),
    amount          bigint      check (amount >= 0),
    problem         text        not null default '',
    found_at        timestamptz not null default tsunagi_now(),
    primary key (municipality_id, id),
    unique nulls not distinct (municipality_id, decision_id, outcome, amount, problem),
    foreign key (municipality_id, decision_id) references benefit_decision,
    check ((outcome is null) = (problem <> '')),
    check ((outcome is null) = (amount is null))
);
select tsunagi_protect('benefit_recheck_finding');
grant select, insert on benefit_recheck_finding to tsunagi_app;
comment on table benefit_recheck_finding is '再点検で結果の違った決定: 今の表と規則による結果';
comment on column benefit_recheck_finding.problem is '今の表では算定できない理由';

create table benefit_recheck_found (
    municipality_id uuid not null default tsunagi_municipality() references municipality,
    recheck_id      uuid not null,
    finding_id      uuid not null,
    primary key (municipality_id, recheck_id, finding_id),
    foreign key (municipality_id, recheck_id) references benefit_recheck,
    foreign key (municipality_id, finding_id) references benefit_recheck_finding
);
select tsunagi_protect('benefit_recheck_found');
grant select, insert on benefit_recheck_found to tsunagi_app;
comment on table benefit_recheck_found is 'どの再点検でどの違いが見つかったか';

create table benefit_recheck_answer (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    finding_id      uuid        not null,
    answer          text        not null check (answer in ('CORRECT', 'LEAVE')),
    reason          text        not null check (reason <> ''),
    calculation     jsonb,
    answered_at     timestamptz not null default tsunagi_now(),
    answered_by     uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, finding_id) references benefit_recheck_finding
);
create index benefit_recheck_answer_finding on benefit_recheck_answer (municipality_id, finding_id);
select tsunagi_protect('benefit_recheck_answer');
grant select, insert on benefit_recheck_answer to tsunagi_app;
comment on column benefit_recheck_answer.calculation is '答えたときに見た、今の表と規則による算定';
comment on table benefit_recheck_answer is '再点検の違いに職員が決めた扱い: 訂正の決定をする、そのままとする。後のものが効く';
