-- 様式5. A plan is written as a whole until the person agrees to it; what she agreed to and what was submitted is frozen
-- in plan_revision.

create table plan (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    case_id         uuid        not null,
    term            int         not null check (term >= 1),
    revision        int         not null check (revision >= 1),
    state           text        not null check (state in (
                        'DRAFT', 'REWORKED', 'AGREED', 'AGREED_AGAIN', 'ON_AGENDA', 'CONTINUED', 'APPROVED',
                        'APPROVED_AMENDED', 'SENT_BACK', 'SUBMITTED', 'RETURNED', 'DECIDED', 'CONFIRMED', 'REPORTED',
                        'NOT_NEEDED')),
    state_on        date,
    agreed_on       date,
    agreed_how      text        check (agreed_how in ('SIGNED', 'ORAL')),
    evaluation_on   date,
    setback_on      date,
    setback_reasons text        check (char_length(setback_reasons) <= 10000),
    sequence        int         not null check (sequence between 0 and 99),
    drafted_on      date        not null,
    drafter         uuid        not null,
    held_on_paper   boolean     not null,
    wishes          text        check (char_length(wishes) <= 10000),
    long_term_goal  text        check (char_length(long_term_goal) <= 10000),
    considerations  text        check (char_length(considerations) <= 10000),
    employment_goal boolean,
    starts_on       date,
    ends_on         date        check (ends_on >= starts_on),
    monitoring      date        check (extract(day from monitoring) = 1),
    remarks         text        check (char_length(remarks) <= 10000),
    version         bigint      not null default 1,
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    unique (municipality_id, case_id, term),
    foreign key (municipality_id, case_id) references support_case,
    check ((agreed_on is null) = (agreed_how is null) and (agreed_on is null) = (evaluation_on is null)),
    check ((agreed_on is null) = (state in ('DRAFT', 'REWORKED', 'SENT_BACK', 'RETURNED'))),
    check ((setback_on is null) = (setback_reasons is null)),
    check (setback_on is null or state in ('DRAFT', 'REWORKED', 'SENT_BACK', 'RETURNED')),
    check (setback_on is not null or state not in ('SENT_BACK', 'RETURNED'))
);
create index plan_state on plan (municipality_id, state);
comment on table plan is '様式5 プラン兼事業等利用申込書: プラン期ごとに1つ';
comment on column plan.sequence is 'プラン区分: 0 = 初回プラン、n = 再プラン（n回目）';
comment on column plan.wishes is '生活に対する意向（規則1条）: 本人の言葉';
comment on column plan.considerations is '支援を提供する上での留意事項（規則1条）';
comment on column plan.employment_goal is 'プラン期間中の一般就労を目標にしている = 就労支援対象者';
comment on column plan.evaluation_on is '評価の時期: 本人と選んだ1つの日';
comment on column plan.monitoring is '次回モニタリングの時期: 月の初日';

create table plan_issue (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    plan_id         uuid        not null,
    text            text        not null check (char_length(text) <= 10000),
    version         bigint      not null default 1,
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        default tsunagi_staff(),
    removed_at      timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, plan_id) references plan
);
create index plan_issue_plan on plan_issue (municipality_id, plan_id);
comment on table plan_issue is '解決したい課題: 番号は並びの順';

create table plan_goal (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    plan_id         uuid        not null,
    text            text        not null check (char_length(text) <= 10000),
    target_on       date,
    version         bigint      not null default 1,
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        default tsunagi_staff(),
    removed_at      timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, plan_id) references plan
);
create index plan_goal_plan on plan_goal (municipality_id, plan_id);
comment on table plan_goal is '本プランにおける達成目標: 評価シートと1対1、番号は並びの順';

create table plan_support_line (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    plan_id         uuid        not null,
    issue_id        uuid,
    person_does     text        check (char_length(person_does) <= 10000),
    supporter       text        check (char_length(supporter) <= 200),
    support         text        check (char_length(support) <= 10000),
    frequency       text        check (char_length(frequency) <= 200),
    service_code    text        check (service_code ~ '^(S(0[1-9]|1[0-2])|L[0-9]{2})$'),
    starts_on       date,
    ends_on         date        check (ends_on >= starts_on),
    remarks         text        check (char_length(remarks) <= 10000),
    version         bigint      not null default 1,
    changed_at      timestamptz not null default tsunagi_now(),
    changed_by      uuid        default tsunagi_staff(),
    removed_at      timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, plan_id) references plan,
    foreign key (municipality_id, issue_id) references plan_issue
);
create index plan_support_line_plan on plan_support_line (municipality_id, plan_id);
comment on table plan_support_line is '実施すること: 事業コードの無い行はインフォーマルな支援か、本人が行うこと';

create table plan_revision (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    plan_id         uuid        not null,
    revision        int         not null,
    occasion        text        not null check (occasion in ('AGREED', 'SUBMITTED')),
    fact_on         date        not null,
    content         jsonb       not null,
    frozen_at       timestamptz not null default tsunagi_now(),
    frozen_by       uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, plan_id) references plan
);
create index plan_revision_plan on plan_revision (municipality_id, plan_id);
comment on table plan_revision is 'プランの版: 本人が同意した内容と市へ提出した内容の写し。追記のみ';

do $$
declare t text;
begin
    foreach t in array array ['plan', 'plan_issue', 'plan_goal', 'plan_support_line', 'plan_revision'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy municipality on %I using (municipality_id = (select tsunagi_municipality())) '
                       'with check (municipality_id = (select tsunagi_municipality()))', t);
    end loop;
end $$;
grant select, insert, update on plan, plan_issue, plan_goal, plan_support_line to tsunagi_app;
grant select, insert on plan_revision to tsunagi_app;

-- For lists and returns of other modules; join with visible_case.
create view published_plan with (security_invoker = true) as
select municipality_id, id as plan_id, case_id, term, sequence, revision, state, state_on, drafted_on, agreed_on,
       evaluation_on, employment_goal, starts_on, ends_on, monitoring
from plan;
grant select on published_plan to tsunagi_app;
comment on view published_plan is 'プラン: 状態・期間・評価の時期・就労支援対象';

create view published_plan_service with (security_invoker = true) as
select l.municipality_id, l.plan_id, p.case_id, p.term, p.state, l.service_code,
       min(l.starts_on) as starts_on, max(l.ends_on) as ends_on
from plan_support_line l
join plan p on p.municipality_id = l.municipality_id and p.id = l.plan_id
where l.service_code is not null and l.removed_at is null
group by l.municipality_id, l.plan_id, p.case_id, p.term, p.state, l.service_code;
grant select on published_plan_service to tsunagi_app;
comment on view published_plan_service is 'プランに盛り込まれた事業: 支援の行から求める';

create view published_plan_goal with (security_invoker = true) as
select g.municipality_id, g.plan_id, g.id as goal_id, p.case_id, p.term, g.text, g.target_on,
       row_number() over (partition by g.municipality_id, g.plan_id order by g.id) as number
from plan_goal g
join plan p on p.municipality_id = g.municipality_id and p.id = g.plan_id
where g.removed_at is null;
grant select on published_plan_goal to tsunagi_app;
comment on view published_plan_goal is '達成目標と達成時期: 評価シートが番号で受ける';
