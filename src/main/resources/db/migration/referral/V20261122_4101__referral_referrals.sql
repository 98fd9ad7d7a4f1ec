-- One file per change: table, policy, grant and comment together. The checks repeat what Referral and ReferralState say, so
-- that no other way into the table can break a rule of the law.
create table referral (
    municipality_id   uuid        not null default tsunagi_municipality(),
    id                uuid        not null,
    case_id           uuid        not null,
    resource_id       uuid,
    destination_kind  text        not null,
    destination_name  text        not null,
    method            text        not null,
    referred_on       date        not null,
    wish              text        not null check (wish in ('WISHED', 'DECLINED')),
    reason            text        not null,
    information_given text,
    state             text        not null,
    ask_on            date,
    state_on          date,
    state_reason      text,
    recorded_at       timestamptz not null,
    recorded_by       uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case,
    foreign key (municipality_id, resource_id) references resource,
    check (state in ('DECLINED', 'NOT_FOLLOWED_UP', 'AWAITING_ARRIVAL', 'ARRIVED', 'NOT_ESTABLISHED')),
    check ((state = 'AWAITING_ARRIVAL') = (ask_on is not null)),
    check ((state in ('ARRIVED', 'NOT_ESTABLISHED')) = (state_on is not null)),
    check ((state = 'NOT_ESTABLISHED') = (state_reason is not null)),
    check ((wish = 'DECLINED') = (state = 'DECLINED')),
    -- 本人が断ったら、つなぎ先へ連絡しない
    check (wish <> 'DECLINED' or method = 'INFORMATION'),
    -- 法23条
    check (destination_kind <> 'WELFARE_OFFICE' or (information_given is not null and state <> 'NOT_FOLLOWED_UP'))
);
create index referral_case on referral (municipality_id, case_id);
create index referral_to_ask on referral (municipality_id, ask_on) where state = 'AWAITING_ARRIVAL';
comment on table referral is 'つなぎ: だれを、どこへ、どのようにつないだか、着いたか';

create table referral_follow_up (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    referral_id     uuid        not null,
    asked_on        date        not null,
    note            text        not null,
    ask_next_on     date        not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, referral_id) references referral
);
create index referral_follow_up_referral on referral_follow_up (municipality_id, referral_id);
comment on table referral_follow_up is 'つなぎの再度連絡: 確かめたが、まだ着いていなかったとき';

alter table referral enable row level security;
alter table referral force row level security;
create policy municipality on referral
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
alter table referral_follow_up enable row level security;
alter table referral_follow_up force row level security;
create policy municipality on referral_follow_up
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert, update on referral to tsunagi_app;
grant select, insert on referral_follow_up to tsunagi_app;

-- What upper modules may read: 今日の仕事, the statistics (うち生保窓口) and the case's page.
create view published_referral with (security_invoker = true) as
select municipality_id, id as referral_id, case_id, destination_kind, destination_name, method, referred_on, wish,
       state, ask_on, state_on
from referral;
grant select on published_referral to tsunagi_app;
comment on view published_referral is 'つなぎ: 一覧・今日の仕事・統計に出す列';
