-- To whom a benefit is paid, in dated versions: a later one never touches an earlier one, and a payment names the version by which
-- it was made. A rent has one share; what a move costs may go to several (規則17条 speaks of what moving in costs alone).
create table benefit_payee (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    benefit_id      uuid        not null,
    share           int         not null check (share between 1 and 9),
    valid_from      date        not null,
    kind            text        not null check (kind in
        ('LANDLORD', 'MANAGEMENT_COMPANY', 'GUARANTOR', 'RECIPIENT', 'CONTRACTOR', 'RECIPIENT_OF_OTHER_COSTS')),
    ground          text        check (ground in ('CREDIT_CARD', 'GUARANTOR_PAYS', 'PAYMENT_SLIP')),
    necessity       text        not null default '',
    found_on        date,
    name            text        not null check (name <> ''),
    amount          bigint      check (amount >= 0),
    bank_code       text        not null check (bank_code ~ '^[0-9]{4}$'),
    bank_name       text        not null check (bank_name <> ''),
    branch_code     text        not null check (branch_code ~ '^[0-9]{3}$'),
    branch_name     text        not null check (branch_name <> ''),
    account_type    text        not null check (account_type in ('ORDINARY', 'CURRENT', 'SAVINGS')),
    account_number  text        not null check (account_number ~ '^[0-9]{7}$'),
    holder          text        not null check (holder <> '' and char_length(holder) <= 30),
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, benefit_id) references housing_benefit,
    check ((kind = 'RECIPIENT') = (ground is not null)),
    check ((kind in ('GUARANTOR', 'RECIPIENT')) = (necessity <> '')),
    check ((necessity = '') = (found_on is null)),
    check (kind not in ('CONTRACTOR', 'RECIPIENT_OF_OTHER_COSTS') or amount is not null)
);
create index benefit_payee_benefit on benefit_payee (municipality_id, benefit_id, share, valid_from desc, id desc);
select tsunagi_protect('benefit_payee');
grant select, insert on benefit_payee to tsunagi_app;
comment on table benefit_payee is '支払先: 代理受領する賃貸人など(規則17条)と口座。日付つきの版で、前の版は消えない';
comment on column benefit_payee.share is '支払先の順番。家賃相当額は1つ、転居費用は分けて支払える';
comment on column benefit_payee.necessity is '特に必要と認める理由(規則17条ただし書)';
comment on column benefit_payee.amount is '転居費用のうち、この支払先に支払う額(円)。0は支払先から外したもの。家賃相当額では空';
comment on column benefit_payee.holder is '口座名義(全銀の半角カナ)';

create table benefit_payment_run (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    month           date        not null check (extract(day from month) = 1),
    pay_on          date        not null,
    confirmed_at    timestamptz not null default tsunagi_now(),
    confirmed_by    uuid        default tsunagi_staff(),
    primary key (municipality_id, id)
);
create index benefit_payment_run_month on benefit_payment_run (municipality_id, month, pay_on);
select tsunagi_protect('benefit_payment_run');
grant select, insert on benefit_payment_run to tsunagi_app;
comment on table benefit_payment_run is '支払の確定: 支払日ごとの支払の一覧';
comment on column benefit_payment_run.month is '何月分までの支払として確定したか';

-- The n-th transfer of a month can stand here once only, whoever confirms it and however often.
create table benefit_payment (
    municipality_id uuid   not null default tsunagi_municipality() references municipality,
    id              uuid   not null,
    run_id          uuid   not null,
    benefit_id      uuid   not null,
    case_id         uuid   not null,
    month           date   check (extract(day from month) = 1),
    share           int    not null,
    sequence        int    not null check (sequence >= 1),
    amount          bigint not null check (amount > 0),
    payee_id        uuid   not null,
    decision_id     uuid   not null,
    primary key (municipality_id, id),
    unique nulls not distinct (municipality_id, benefit_id, month, share, sequence),
    foreign key (municipality_id, run_id) references benefit_payment_run,
    foreign key (municipality_id, benefit_id) references housing_benefit,
    foreign key (municipality_id, case_id) references support_case,
    foreign key (municipality_id, payee_id) references benefit_payee,
    foreign key (municipality_id, decision_id) references benefit_decision
);
create index benefit_payment_of_run on benefit_payment (municipality_id, run_id);
create index benefit_payment_case on benefit_payment (municipality_id, case_id);
select tsunagi_protect('benefit_payment');
grant select, insert on benefit_payment to tsunagi_app;
comment on table benefit_payment is '住居確保給付金の支払の1件';
comment on column benefit_payment.month is '何月分の家賃か。転居費用では空';
comment on column benefit_payment.sequence is 'その月分の何回目の支払か。追給と、組戻しのあとの支払で2以上になる';

create table benefit_payment_return (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    payment_id      uuid        not null,
    returned_on     date        not null,
    reason          text        not null check (reason <> ''),
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid        default tsunagi_staff(),
    primary key (municipality_id, payment_id),
    foreign key (municipality_id, payment_id) references benefit_payment
);
select tsunagi_protect('benefit_payment_return');
grant select, insert on benefit_payment_return to tsunagi_app;
comment on table benefit_payment_return is '振り込まれなかった支払: 組戻し、支払日の前の取りやめ';

create table benefit_claim (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    benefit_id      uuid        not null,
    case_id         uuid        not null,
    kind            text        not null check (kind in ('FRAUD', 'REPAYMENT', 'NONE')),
    decided_on      date        not null,
    reason          text        not null check (reason <> ''),
    amount          bigint      not null check (amount >= 0),
    repay_by        date,
    notice          text        not null default '',
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, benefit_id) references housing_benefit,
    foreign key (municipality_id, case_id) references support_case,
    check ((kind = 'NONE') = (amount = 0)),
    check ((kind = 'NONE') = (repay_by is null)),
    check ((kind = 'NONE') = (notice = ''))
);
create index benefit_claim_benefit on benefit_claim (municipality_id, benefit_id);
select tsunagi_protect('benefit_claim');
grant select, insert on benefit_claim to tsunagi_app;
comment on table benefit_claim is '過払いについての決定: 不正利得の徴収(法18条)、返還、請求しない';

create table benefit_claim_month (
    municipality_id uuid   not null default tsunagi_municipality() references municipality,
    claim_id        uuid   not null,
    month           date,
    excess          bigint not null check (excess > 0),
    claimed         bigint not null check (claimed between 0 and excess),
    unique nulls not distinct (municipality_id, claim_id, month),
    foreign key (municipality_id, claim_id) references benefit_claim
);
select tsunagi_protect('benefit_claim_month');
grant select, insert on benefit_claim_month to tsunagi_app;
comment on table benefit_claim_month is '過払いについての決定が答えた月と額';
comment on column benefit_claim_month.excess is 'その月分の過払いの額。決定のあとは、過払いの一覧に出ない';
comment on column benefit_claim_month.claimed is 'そのうち請求する額';

create table benefit_claim_repayment (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    claim_id        uuid        not null,
    sequence        int         not null check (sequence >= 1),
    repaid_on       date        not null,
    amount          bigint      not null check (amount > 0),
    note            text        not null default '',
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid        default tsunagi_staff(),
    primary key (municipality_id, claim_id, sequence),
    foreign key (municipality_id, claim_id) references benefit_claim
);
select tsunagi_protect('benefit_claim_repayment');
grant select, insert on benefit_claim_repayment to tsunagi_app;
comment on table benefit_claim_repayment is '徴収・返還を受けた額';

-- What each month comes to: what is due after the last decision, and what was transferred and has not come back.
create view benefit_account with (security_invoker = true) as
select municipality_id, benefit_id, case_id, month, sum(due)::bigint as due, sum(paid)::bigint as paid,
       sum(claimed)::bigint as claimed, sum(judged)::bigint as judged,
       (array_agg(decision_id) filter (where decision_id is not null))[1] as decision_id
from (
    select municipality_id, benefit_id, case_id, month, amount as due, 0 as paid, 0 as claimed, 0 as judged, decision_id
    from published_benefit_month
    union all
    select municipality_id, benefit_id, case_id, null, amount, 0, 0, 0, decision_id
    from published_benefit_move
    union all
    select p.municipality_id, p.benefit_id, p.case_id, p.month, 0, p.amount, 0, 0, null
    from benefit_payment p
    where not exists (select from benefit_payment_return r
                      where r.municipality_id = p.municipality_id and r.payment_id = p.id)
    union all
    select c.municipality_id, c.benefit_id, c.case_id, m.month, 0, 0, m.claimed, m.excess, null
    from benefit_claim c
    join benefit_claim_month m on m.municipality_id = c.municipality_id and m.claim_id = c.id) as booked
group by municipality_id, benefit_id, case_id, month;
grant select on benefit_account to tsunagi_app;
comment on view benefit_account is '支払の月ごとの勘定: 支払うべき額、支払った額、請求した額、決定した過払いの額';
