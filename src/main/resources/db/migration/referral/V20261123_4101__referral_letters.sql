-- A letter is kept as it was issued: whatever changes later about the person, the desk or her consent doesn't touch it.
create table referral_letter (
    municipality_id uuid        not null default tsunagi_municipality(),
    id              uuid        not null,
    referral_id     uuid        not null,
    number          text        not null,
    issued_on       date        not null,
    title           text        not null,
    recipient       text        not null,
    address         text        not null,
    agency          text        not null,
    office          text        not null,
    contact         text        not null,
    person          text        not null,
    message         text        not null,
    consent         text        not null,
    answer          text        not null,
    issued_at       timestamptz not null,
    issued_by       uuid        default tsunagi_staff(),
    primary key (municipality_id, id),
    foreign key (municipality_id, referral_id) references referral
);
create index referral_letter_referral on referral_letter (municipality_id, referral_id);
comment on table referral_letter is '紹介状: つなぎ先へ出した文書。出したときの文面のまま残す';
comment on column referral_letter.person is '伝えた本人の情報: 本人が伝えてよいとした項目だけ、1行に1項目';

alter table referral_letter enable row level security;
alter table referral_letter force row level security;
create policy municipality on referral_letter
    using (municipality_id = (select tsunagi_municipality()))
    with check (municipality_id = (select tsunagi_municipality()));
grant select, insert on referral_letter to tsunagi_app;
