-- A つなぎ goes on after the arrival: accepted or turned away (with a reason), started, ended. Who said so and how stands in a row of its
-- own, which is only added; the つなぎ has the state that the last one led to.
alter table referral drop constraint referral_state_check;
alter table referral drop constraint referral_check1;
alter table referral drop constraint referral_check2;
alter table referral
    add column answered_on           date,
    add column turned_away_reason    text,
    add column second_opinion_reason text,
    add constraint referral_states check (state in ('DECLINED', 'NOT_FOLLOWED_UP', 'AWAITING_ARRIVAL', 'ARRIVED', 'NOT_ESTABLISHED',
                                                    'ACCEPTED', 'TURNED_AWAY', 'STARTED', 'ENDED')),
    add constraint referral_state_has_day
        check ((state in ('DECLINED', 'NOT_FOLLOWED_UP', 'AWAITING_ARRIVAL')) = (state_on is null)),
    add constraint referral_state_has_words
        check (case when state in ('NOT_ESTABLISHED', 'ENDED') then state_reason is not null
                    when state = 'TURNED_AWAY' then true else state_reason is null end),
    add constraint referral_turned_away
        check ((state = 'TURNED_AWAY') = (turned_away_reason is not null)
               and turned_away_reason in ('NOT_ELIGIBLE', 'OTHER_DESK', 'NO_CAPACITY', 'OUT_OF_AREA', 'PAPERS_MISSING', 'OTHER')),
    add constraint referral_second_opinion check (second_opinion_reason <> '');
comment on column referral.answered_on is '着いたか・引き受けたかについて、最初の答えがあった日。nullで答えがあるときは、その日はstate_on';
comment on column referral.turned_away_reason is 'つなぎ先が受けられなかった理由';
comment on column referral.second_opinion_reason is 'セカンドオピニオンとしてつないだ理由。たらい回しに数えない';

create table referral_step (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    referral_id     uuid        not null,
    step            text        not null check (step in ('RECEIVED', 'ACCEPTED', 'TURNED_AWAY', 'STARTED', 'ENDED')),
    happened_on     date        not null,
    informant       text        not null check (informant in ('PERSON', 'FAMILY', 'DESTINATION', 'COMPANION', 'OTHER')),
    method          text        not null check (method in ('TELEPHONE', 'MEETING', 'CONFERENCE', 'PAPER', 'MAIL')),
    reason          text,
    note            text        check (note <> ''),
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid        not null default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, referral_id) references referral,
    check ((step = 'TURNED_AWAY') = (reason is not null))
);
create index referral_step_referral on referral_step (municipality_id, referral_id);
select tsunagi_protect('referral_step');
grant select, insert on referral_step to tsunagi_app;
comment on table referral_step is 'つなぎのその後: 着いた・引き受けた・受けられなかった・始まった・結果を、だれからどのように聞いたか。追記のみ';

-- Upper modules ask whether she arrived: what comes later doesn't change the answer. How far it came stands behind it.
create or replace view published_referral with (security_invoker = true) as
select municipality_id, id as referral_id, case_id, destination_kind, destination_name, method, referred_on, wish,
       case when state in ('ACCEPTED', 'STARTED', 'ENDED') then 'ARRIVED'
            when state = 'TURNED_AWAY' then 'NOT_ESTABLISHED' else state end as state,
       ask_on, coalesce(answered_on, state_on) as state_on,
       state as progress, state_on as progress_on, turned_away_reason, second_opinion_reason is not null as second_opinion, resource_id
from referral;

-- 紹介元: a hand-over that came to us. It belongs to the same chain as those that leave us.
create table referral_introduction (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    case_id         uuid        not null,
    resource_id     uuid,
    desk_kind       text        not null,
    desk_name       text        not null check (desk_name <> ''),
    introduced_on   date        not null,
    method          text        not null check (method in ('TELEPHONE', 'MEETING', 'CONFERENCE', 'PAPER', 'MAIL')),
    note            text        check (note <> ''),
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid        not null default tsunagi_staff(),
    withdrawn_at    timestamptz,
    withdrawn_by    uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case,
    foreign key (municipality_id, resource_id) references resource,
    check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index referral_introduction_case on referral_introduction (municipality_id, case_id);
select tsunagi_protect('referral_introduction');
grant select, insert, update (withdrawn_at, withdrawn_by) on referral_introduction to tsunagi_app;
comment on table referral_introduction is '紹介元: どこから、いつ、どのように紹介されて来たか';

-- たらい回しの警報, computed from the whole chain whenever something of it changes. One that depends on time alone (着いたか分からない
-- まま) is known beforehand and rises by itself on its day.
create table referral_alarm (
    municipality_id uuid        not null default tsunagi_municipality(),
    case_id         uuid        not null,
    kind            text        not null check (kind in ('PASSED_ON', 'SENT_BACK', 'UNANSWERED')),
    handover_id     uuid        not null,
    raised_on       date        not null,
    words           text        not null,
    ended_at        timestamptz,
    answer          text        check (answer <> ''),
    answered_at     timestamptz,
    answered_by     uuid,
    primary key (municipality_id, case_id, kind, handover_id),
    foreign key (municipality_id, case_id) references support_case,
    check ((answered_at is null) = (answer is null))
);
create index referral_alarm_raised on referral_alarm (municipality_id, raised_on) where ended_at is null and answered_at is null;
select tsunagi_protect('referral_alarm');
grant select, insert, update on referral_alarm to tsunagi_app;
comment on table referral_alarm is 'たらい回しの警報: どのつなぎで、いつ上がり、どう対応したか';
comment on column referral_alarm.words is '何が起きたか: 相手の窓口の名前は入るが、本人の情報は入らない';
comment on column referral_alarm.raised_on is '警報が上がる日。先の日付なら、その日に上がる';

create view published_referral_alarm with (security_invoker = true) as
select municipality_id, case_id, kind, handover_id, raised_on
from referral_alarm
where ended_at is null and answered_at is null
  and raised_on <= (tsunagi_now() at time zone 'Asia/Tokyo')::date;
grant select on published_referral_alarm to tsunagi_app;
comment on view published_referral_alarm is '上がっている、まだ対応していないたらい回しの警報: 今日の仕事・統計のため';
