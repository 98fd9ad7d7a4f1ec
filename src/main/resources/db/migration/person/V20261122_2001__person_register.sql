-- Names stand as they were typed: no normalisation, no collation of their own. What a name is found by are its tokens.
create table person (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    version         bigint      not null default 1,
    family_name     text,
    given_name      text,
    kana            text,
    alias           text,
    anonymous_label text,
    sex             text        not null check (sex in ('MALE', 'FEMALE', 'OTHER', 'UNSPECIFIED')),
    sex_note        text,
    birth_year      integer,
    birth_month     integer,
    birth_day       integer,
    birth_estimated boolean     not null default false,
    nationality     text,
    language        text,
    note            text,
    changed_by      uuid                 default tsunagi_staff(),
    changed_at      timestamptz not null default tsunagi_now(),
    primary key (municipality_id, id),
    check (coalesce(family_name, given_name, kana, alias, anonymous_label) is not null),
    check (anonymous_label is null or coalesce(family_name, given_name) is null),
    check (birth_year is not null or birth_month is null),
    check (birth_month is not null or birth_day is null)
);
comment on table person is '本人: 氏名は入力のまま。匿名の方は anonymous_label で呼ぶ';

create table person_name_token (
    municipality_id uuid    not null default tsunagi_municipality(),
    person_id       uuid    not null,
    kind            text    not null check (kind in ('NAME', 'KANA')),
    token           text    not null collate "C",
    whole           boolean not null,
    primary key (municipality_id, person_id, kind, token),
    foreign key (municipality_id, person_id) references person
);
create index person_name_token_token on person_name_token (municipality_id, kind, token) include (person_id, whole);
comment on table person_name_token is '氏名の検索語: 異体字・かな・幅をそろえたもの。= と範囲だけで引く';

create table person_address (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    person_id       uuid        not null,
    version         bigint      not null default 1,
    kind            text        not null check (kind in ('HOME', 'NONE', 'NET_CAFE', 'CAR', 'ACQUAINTANCE', 'FACILITY',
                                                         'HOSPITAL', 'OTHER', 'REGISTERED')),
    postal_code     text check (postal_code ~ '^[0-9]{7}$'),
    city            text,
    street          text,
    building        text,
    since           date,
    ended_on        date,
    changed_by      uuid                 default tsunagi_staff(),
    changed_at      timestamptz not null default tsunagi_now(),
    primary key (municipality_id, id),
    foreign key (municipality_id, person_id) references person,
    check (since is null or ended_on is null or since <= ended_on)
);
create index person_address_person on person_address (municipality_id, person_id);
comment on table person_address is '住所・居所: 住所不定、車上なども';

create table person_telephone (
    municipality_id   uuid        not null default tsunagi_municipality(),
    id                uuid        not null,
    person_id         uuid        not null,
    version           bigint      not null default 1,
    number            text        not null,
    digits            text        not null check (digits ~ '^[0-9]{10,11}$'),
    last_four         text        not null check (last_four ~ '^[0-9]{4}$'),
    owner             text        not null,
    may_call          boolean     not null,
    may_leave_message boolean     not null,
    hide_our_name     boolean     not null,
    note              text,
    ended_on          date,
    changed_by        uuid                 default tsunagi_staff(),
    changed_at        timestamptz not null default tsunagi_now(),
    primary key (municipality_id, id),
    foreign key (municipality_id, person_id) references person
);
create index person_telephone_person on person_telephone (municipality_id, person_id);
create index person_telephone_digits on person_telephone (municipality_id, digits);
create index person_telephone_last_four on person_telephone (municipality_id, last_four);
comment on table person_telephone is '電話番号と、かけるときの約束';

-- same_person_id: the member is a person of the register too. Shown only through a case that the reader may see.
create table household_member (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    person_id       uuid        not null,
    version         bigint      not null default 1,
    name            text        not null,
    kana            text,
    relation        text        not null,
    birth_year      integer,
    birth_month     integer,
    birth_day       integer,
    birth_estimated boolean     not null default false,
    lives_together  boolean     not null,
    occupation      text,
    health          text,
    since           date,
    ended_on        date,
    same_person_id  uuid,
    changed_by      uuid                 default tsunagi_staff(),
    changed_at      timestamptz not null default tsunagi_now(),
    primary key (municipality_id, id),
    foreign key (municipality_id, person_id) references person,
    foreign key (municipality_id, same_person_id) references person,
    check (same_person_id <> person_id),
    check (birth_year is not null or birth_month is null),
    check (birth_month is not null or birth_day is null),
    check (since is null or ended_on is null or since <= ended_on)
);
create index household_member_person on household_member (municipality_id, person_id);
create index household_member_same_person on household_member (municipality_id, same_person_id);
comment on table household_member is '世帯員: 本人からみた続柄と期間';

do $$
declare t text;
begin
    foreach t in array array ['person', 'person_name_token', 'person_address', 'person_telephone', 'household_member'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy municipality on %I using (municipality_id = (select tsunagi_municipality())) '
                       'with check (municipality_id = (select tsunagi_municipality()))', t);
    end loop;
end $$;
grant select, insert, update on person, person_address, person_telephone, household_member to tsunagi_app;
grant select, insert, delete on person_name_token to tsunagi_app;
