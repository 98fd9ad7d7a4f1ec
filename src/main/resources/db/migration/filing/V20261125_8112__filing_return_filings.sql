-- A period is known by its last month: a month itself, or March for a 年度. A mistaken line is withdrawn with a reason and stays.
create table return_filing (
    municipality_id   uuid        not null default tsunagi_municipality(),
    id                uuid        not null,
    recipient_id      uuid        not null,
    last_month        date        not null check (extract(day from last_month) = 1),
    filed_on          date        not null,
    filed_by          text        not null check (filed_by <> ''),
    method            text        not null check (method <> ''),
    note              text        not null,
    export_id         uuid,
    recorded_by       uuid        not null default tsunagi_staff(),
    recorded_at       timestamptz not null default tsunagi_now(),
    withdrawn_because text        check (withdrawn_because <> ''),
    withdrawn_by      uuid,
    withdrawn_at      timestamptz,
    primary key (municipality_id, id),
    foreign key (municipality_id, recipient_id) references return_recipient,
    foreign key (municipality_id, export_id) references export_ledger,
    check (filed_on >= last_month + interval '1 month'),
    check ((withdrawn_because is null) = (withdrawn_at is null))
);
create index return_filing_recipient on return_filing (municipality_id, recipient_id, last_month);
create index return_filing_export on return_filing (municipality_id, export_id);
select tsunagi_protect('return_filing');
grant select, insert on return_filing to tsunagi_app;
grant update (withdrawn_because, withdrawn_by, withdrawn_at) on return_filing to tsunagi_app;
comment on table return_filing is '提出の記録: どの期間の報告を、いつ、だれが、どのように、どのファイルで提出したか';
