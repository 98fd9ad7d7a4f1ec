create table privacy_rules (
    municipality_id uuid        not null default tsunagi_municipality() references municipality,
    id              uuid        not null,
    label           text        not null,
    valid_from      date        not null,
    standard        boolean     not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid,
    primary key (municipality_id, id)
);
create unique index privacy_rules_one_standard on privacy_rules (municipality_id, valid_from) where standard;
comment on table privacy_rules is '個人情報に関する管理・取扱規程（様式7）の版: 追記のみ。同じ適用日なら後の版が使われる';
comment on column privacy_rules.standard is '団体の本文ではなく標準の文; 初めて説明したときに残す';

create table privacy_rules_section (
    municipality_id uuid not null default tsunagi_municipality(),
    rules_id        uuid not null,
    section         text not null,
    text            text not null,
    primary key (municipality_id, rules_id, section),
    foreign key (municipality_id, rules_id) references privacy_rules
);
comment on table privacy_rules_section is '規程の本文: 様式7の見出しごと';

alter table privacy_rules enable row level security;
alter table privacy_rules force row level security;
create policy municipality on privacy_rules
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
alter table privacy_rules_section enable row level security;
alter table privacy_rules_section force row level security;
create policy municipality on privacy_rules_section
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on privacy_rules, privacy_rules_section to tsunagi_app;
