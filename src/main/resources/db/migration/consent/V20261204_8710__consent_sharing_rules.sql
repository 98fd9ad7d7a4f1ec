-- 同意の期間と、署名した紙の写し.
alter table consent add column until_on date;
alter table consent add column attachment_id uuid;
alter table consent add foreign key (municipality_id, attachment_id) references attachment;
alter table consent add check (until_on is null or (answer = 'GIVEN' and until_on >= answered_on));
alter table consent add check (attachment_id is null or answer = 'GIVEN');
create index consent_attachment on consent (municipality_id, attachment_id) where attachment_id is not null;
comment on column consent.until_on is '同意の期間の最後の日; null where the person named none';
comment on column consent.attachment_id is '署名した紙の写し; null where it is in the binder only';

-- 同意の範囲と違うこと: what is not shared although the person consented (no ground), and what a law lets be shared.
create table sharing_rule (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    case_id         uuid        not null,
    ground          text check (ground in ('STATUTE', 'LIFE', 'CHILDREN', 'PUBLIC_TASK', 'INTERNAL_USE', 'OTHER_AUTHORITY',
                                           'EVIDENT_INTEREST')),
    organisation    text check (organisation <> ''),
    kinds           text[]      not null
                    check (kinds <@ array['BASIC', 'HEALTH', 'WORK', 'ECONOMY', 'WELFARE', 'OTHER']),
    reason          text        not null check (reason <> ''),
    from_on         date        not null,
    until_on        date,
    ended_on        date,
    ended_because   text,
    recorded_at     timestamptz not null default tsunagi_now(),
    recorded_by     uuid        default tsunagi_staff(),
    ended_at        timestamptz,
    ended_by        uuid,
    primary key (municipality_id, id),
    foreign key (municipality_id, case_id) references support_case,
    check (until_on is null or until_on >= from_on),
    check (organisation is not null or cardinality(kinds) > 0),
    check (ground is null or (organisation is not null and cardinality(kinds) > 0 and until_on is not null)),
    check ((ended_on is null) = (ended_because is null) and (ended_on is null) = (ended_at is null))
);
create index sharing_rule_case on sharing_rule (municipality_id, case_id);
select tsunagi_protect('sharing_rule');
grant select, insert on sharing_rule to tsunagi_app;
grant update (ended_on, ended_because, ended_at, ended_by) on sharing_rule to tsunagi_app;
comment on table sharing_rule is '渡さない機関・事柄と、同意によらない提供（個人情報保護法27条1項・69条の各号）';
comment on column sharing_rule.ground is '提供の根拠; null where the rule is an exception from the consent';
comment on column sharing_rule.kinds is '様式7の個人情報の内容(1)〜(6); empty where an exception holds for everything';
